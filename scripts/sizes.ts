import * as z from "zod/mini";

/** What Vite says of a build: each chunk, what it needs at once and what only when asked. */
export const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.optional(z.array(z.string())),
    dynamicImports: z.optional(z.array(z.string())),
    css: z.optional(z.array(z.string())),
    assets: z.optional(z.array(z.string())),
  }),
);
export type Manifest = z.infer<typeof Manifest>;

/** What is loaded later, by the folder of the module that is asked for, in kB of script at most. */
export const LATER = [
  { name: "presentation", asked: /^src\/Presentation/, kilobytes: 24 },
  { name: "embed", asked: /^src\/shells\/Embed/, kilobytes: 5 },
  { name: "charts", asked: /^src\/views\/(batches|nationalities)\//, kilobytes: 110 },
  { name: "map", asked: /^src\/views\/map\//, kilobytes: 50 },
  { name: "accounts", asked: /^src\/views\/(disputes|checks)\//, kilobytes: 20 },
  { name: "claims", asked: /^src\/views\/(claims|sources)\//, kilobytes: 25 },
  { name: "schema", asked: /^src\/dataset\/(parse|basemap)/, kilobytes: 17 },
] as const;

export interface Scripts {
  readonly first: readonly string[];
  /** What each part adds to the first view; what two parts share counts for both. */
  readonly later: ReadonlyMap<string, readonly string[]>;
  /** Asked for by `import()`, but in no part: it needs a budget. */
  readonly unknown: readonly string[];
}

/** The script files of a page by when they are loaded: at first with `entries`, or later. */
export function scriptsOf(manifest: Manifest, entries: readonly string[]): Scripts {
  const first = closure(manifest, entries);
  const lazy = lazyEntries(manifest, first);
  const files = (keys: Iterable<string>) =>
    [...keys].map((key) => chunk(manifest, key).file).filter((file) => file.endsWith(".js"));
  const added = (asked: RegExp) => {
    const entries = lazy.filter((key) => asked.test(key));
    return files([...closure(manifest, entries)].filter((key) => !first.has(key)));
  };
  return {
    first: files(first),
    later: new Map(LATER.map(({ name, asked }) => [name, added(asked)])),
    unknown: lazy.filter((key) => !LATER.some(({ asked }) => asked.test(key))),
  };
}

/** The chunks and all that they import at once. */
function closure(manifest: Manifest, entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    chunk(manifest, key).imports?.forEach(visit);
  };
  entries.forEach(visit);
  return found;
}

/** All that the page can ask for later, also what a lazy chunk asks for. */
function lazyEntries(manifest: Manifest, first: ReadonlySet<string>): string[] {
  const reached = new Set(first);
  const lazy = new Set<string>();
  for (const key of reached) {
    for (const asked of chunk(manifest, key).dynamicImports ?? []) {
      if (!first.has(asked)) lazy.add(asked);
      for (const needed of closure(manifest, [asked])) reached.add(needed);
    }
  }
  return [...lazy];
}

function chunk(manifest: Manifest, key: string): Manifest[string] {
  const found = manifest[key];
  if (found === undefined) throw new Error(`The build's manifest has no ${key}`);
  return found;
}
