import { type Plugin, runnerImport } from "vite";
import { publishedFacts } from "./publish.ts";

/**
 * Runs a file of the build with the app's own code, and gives what it exports. The
 * runner is gone when the file is through, and with it all that it would import later.
 *
 * @param file from the root of the project, e.g. "./scripts/prerender.tsx"
 */
export async function appModule<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(file, {
    logLevel: "error",
    configFile: false,
    plugins: [noStyles(), publishedFacts()],
  });
  return module;
}

/** In Node there is nothing to style. */
function noStyles(): Plugin {
  return {
    name: "no-styles",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(".css") ? "\0no-styles" : undefined),
    load: (id) => (id === "\0no-styles" ? "" : undefined),
  };
}
