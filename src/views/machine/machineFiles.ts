import { deriveChecks } from "../../derive/check.ts";
import type { Known } from "../../derive/known.ts";
import type { PackageFile } from "../takeaway/dataPackage.ts";
import { checksJson } from "./checksJson.ts";
import { claimsLd } from "./claimsLd.ts";
import { disputesJson } from "./disputesJson.ts";

/** What this site finds by holding claims against each other, for programs. */
export function machineFiles(known: Known): readonly PackageFile[] {
  const checks = deriveChecks(known);
  return [
    { name: "claims.jsonld", text: claimsLd(known) },
    { name: "disputes.json", text: disputesJson(known, checks) },
    { name: "checks.json", text: checksJson(known, checks) },
  ];
}
