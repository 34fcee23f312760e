import { readFileSync, writeFileSync } from "node:fs";
import { duplicateFaults, licenceFaults, runTimePackages, withPackageList } from "./licences.ts";

const packages = runTimePackages(JSON.parse(readFileSync("package-lock.json", "utf8")));
const faults = [...licenceFaults(packages), ...duplicateFaults(packages)];

const notice = readFileSync("NOTICE", "utf8");
const current = withPackageList(notice, packages);
if (process.argv.includes("--write")) writeFileSync("NOTICE", current);
else if (notice !== current) faults.push("NOTICE is out of date: npm run notice");

for (const fault of faults) console.error(fault);
if (faults.length === 0) {
  console.log(
    `${packages.length} run-time dependencies, each once and with a licence that this site may use`,
  );
}
process.exitCode = faults.length === 0 ? 0 : 1;
