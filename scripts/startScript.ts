import { readFileSync } from "node:fs";
import { minify, type Plugin } from "vite";

const SCRIPT = "start.js";

/** Writes `start.js` without what only its authors read: no page is painted before it has come. */
export function startScript(): Plugin {
  return {
    name: "start-script",
    apply: "build",
    async generateBundle() {
      const { code, errors } = await minify(SCRIPT, readFileSync(`public/${SCRIPT}`, "utf8"));
      const [error] = errors;
      if (error !== undefined) throw new Error(`public/${SCRIPT}: ${error.message}`);
      this.emitFile({ type: "asset", fileName: SCRIPT, source: code });
    },
  };
}
