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

/** What is loaded later, in kB of script at most. */
export const LATER: readonly {
  readonly name: string;
  /** The modules that are asked for. */
  readonly asked: RegExp;
  /** The part that is there before it, when it is not the first view alone. */
  readonly after?: string;
  readonly kilobytes: number;
}[] = [
  { name: "presentation", asked: /^src\/pages\/PresentPage/, kilobytes: 30 },
  {
    name: "speaker's window",
    asked: /^src\/shells\/Speaker/,
    after: "presentation",
    kilobytes: 4,
  },
  { name: "keeping for offline", asked: /^src\/keepOffline/, kilobytes: 1 },
  {
    name: "what is wrong with the address or the data",
    asked: /^src\/shells\/(FailurePage|IgnoredList)/,
    kilobytes: 2,
  },
  {
    name: "deck editor",
    asked: /^src\/(pages\/deck\/OwnDeck|dataset\/parseDeck)/,
    after: "presentation",
    kilobytes: 25,
  },
  { name: "embed", asked: /^_frame-.*js$/, kilobytes: 6 },
  { name: "window that a host bars", asked: /^src\/shells\/embed\/BarredNotice/, kilobytes: 1 },
  {
    name: "files of an embed",
    asked: /^src\/shells\/embed\/EmbedTakeAway/,
    after: "embed",
    kilobytes: 26,
  },
  {
    name: "embed dialog",
    asked: /^src\/(shells\/embed\/EmbedDialog|views\/briefOf)/,
    kilobytes: 6,
  },
  { name: "notice of a newer version", asked: /^src\/pages\/NewerVersion/, kilobytes: 6 },
  { name: "check of a frame", asked: /^src\/shells\/Check/, kilobytes: 8 },
  { name: "charts", asked: /^src\/views\/(batches|nationalities)\//, kilobytes: 110 },
  { name: "map", asked: /^src\/views\/map\/(?!StreetTiles)/, kilobytes: 50 },
  { name: "street tiles", asked: /^src\/views\/map\/StreetTiles/, after: "map", kilobytes: 6 },
  { name: "accounts", asked: /^src\/views\/(disputes|checks)\//, kilobytes: 22 },
  { name: "as of a day", asked: /^src\/(derive\/asOf|views\/asof)/, kilobytes: 6 },
  { name: "claims", asked: /^src\/views\/(claims\/(?!CompareView)|sources\/)/, kilobytes: 26 },
  { name: "tools of a view", asked: /^src\/shells\/PartTools/, kilobytes: 3 },
  { name: "files", asked: /^src\/views\/takeaway\/TakeAwayPanel/, kilobytes: 26 },
  {
    name: "claims that are in no file",
    asked: /^src\/views\/takeaway\/KeptBackNotice/,
    after: "files",
    kilobytes: 1,
  },
  {
    name: "data package",
    asked: /^src\/views\/takeaway\/(dataPackage|extractJson|placeTable|zip)/,
    after: "files",
    kilobytes: 20,
  },
  { name: "pictures", asked: /^src\/views\/takeaway\/picture\//, kilobytes: 40 },
  { name: "schema", asked: /^src\/dataset\/(parse|basemap|readDataset)/, kilobytes: 18 },
  {
    name: "another dataset",
    asked: /^(src\/(pages\/data\/(Elsewhere|lookAhead|openOwn)|dataset\/(body|elsewhere))|_body-)/,
    // With what lists its claims, which is derived ahead, and what asks for all of it at once.
    kilobytes: 14,
  },
  {
    name: "side by side",
    asked: /^src\/views\/claims\/CompareView/,
    after: "claims",
    kilobytes: 3,
  },
  {
    name: "taking a claim away",
    asked: /^src\/views\/takeaway\/CardActs/,
    after: "claims",
    kilobytes: 5,
  },
  { name: "tools of the dashboard", asked: /^src\/pages\/Tools/, kilobytes: 5 },
  {
    name: "what marks and words mean",
    asked: /^src\/(views\/glossary|shells\/dashboard\/GlossaryDialog)/,
    after: "tools of the dashboard",
    kilobytes: 4,
  },
  { name: "what changed", asked: /^src\/pages\/News/, kilobytes: 6 },
  { name: "another language", asked: /^(src\/language\/|_speakIn-)/, kilobytes: 90 },
];

export interface Scripts {
  readonly first: readonly string[];
  /** What each part adds to what is there before it; what two parts share counts for both. */
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
  const needed = (name: string | undefined): Set<string> => {
    const part = LATER.find((later) => later.name === name);
    return part
      ? closure(
          manifest,
          lazy.filter((key) => part.asked.test(key)),
        )
      : first;
  };
  const added = ({ name, after }: (typeof LATER)[number]) => {
    const before = needed(after);
    return files([...needed(name)].filter((key) => !first.has(key) && !before.has(key)));
  };
  return {
    first: files(first),
    later: new Map(LATER.map((part) => [part.name, added(part)])),
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
