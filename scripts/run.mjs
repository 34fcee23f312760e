// Runs a TypeScript file on Node 20, which cannot by itself, with Vite's own module runner:
//   node scripts/run.mjs scripts/check-data.ts [ARGUMENTS]
// The file's top-level code is the program; it may use top-level await.
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node scripts/run.mjs FILE.ts [ARGUMENTS]");
  process.exit(2);
}
const program = resolve(file);
process.argv = [process.argv[0], program, ...args];

// Vite sets NODE_ENV to "development" for itself. The program must find it as its caller left it,
// or the builds and tests that it starts would get React's development build.
const nodeEnv = process.env.NODE_ENV;
const restoreNodeEnv = {
  name: "restore-node-env",
  configResolved() {
    if (nodeEnv === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = nodeEnv;
  },
};

try {
  await runnerImport(program, { logLevel: "error", plugins: [restoreNodeEnv] });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
