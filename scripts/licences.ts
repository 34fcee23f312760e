import * as z from "zod/mini";

/** Approved by the Open Source Initiative and asking nothing of the code that is built on them. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
]);

/** Each is a decision of this project, told in the README and in NOTICE. */
const EXCEPTIONS = new Map([
  ["react-leaflet", "Hippocratic-2.1"],
  ["@react-leaflet/core", "Hippocratic-2.1"],
]);

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      // Old packages have lists and objects here, which are no SPDX expression.
      license: z.optional(z.unknown()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
    }),
  ),
});

export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or "none stated". */
  readonly licence: string;
}

/** All that `dependencies` bring with them, by name; throws if the lockfile is not one. */
export function runTimePackages(lockfile: unknown): Package[] {
  return Object.entries(Lockfile.parse(lockfile).packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version = "", license }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: typeof license === "string" ? license : "none stated",
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** One line for each package whose licence is neither allowed nor a named exception. */
export function licenceFaults(packages: readonly Package[]): string[] {
  return packages
    .filter(({ name, licence }) => EXCEPTIONS.get(name) !== licence && !isAllowed(licence))
    .map(({ name, licence }) => `${name}: ${licence} is neither allowed nor a named exception`);
}

/** One line for each package that would be shipped in more than one version. */
export function duplicateFaults(packages: readonly Package[]): string[] {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of packages)
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return [...versions]
    .filter(([, found]) => found.size > 1)
    .map(([name, found]) => `${name}: is there in several versions, ${[...found].join(" and ")}`);
}

/** SPDX expressions as packages write them: AND needs every part, OR needs one. */
function isAllowed(expression: string): boolean {
  const needed = expression.replaceAll(/[()]/g, "").split(" AND ");
  return needed.every((choice) => choice.split(" OR ").some((name) => ALLOWED.has(name)));
}

const FIRST_LINE = "Run-time dependencies, by `npm run notice`:";

/** NOTICE with its list brought up to date; the list is the last thing in the file. */
export function withPackageList(notice: string, packages: readonly Package[]): string {
  const start = notice.indexOf(FIRST_LINE);
  if (start === -1) throw new Error(`NOTICE has no line "${FIRST_LINE}"`);
  // Without versions, so that an update which changes no licence changes nothing here.
  const lines = new Set(packages.map(({ name, licence }) => `  ${name}: ${licence}`));
  return `${notice.slice(0, start)}${FIRST_LINE}\n\n${[...lines].join("\n")}\n`;
}
