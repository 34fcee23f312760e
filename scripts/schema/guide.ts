import type { Field, Shape } from "./shape.ts";

/** The parts of a dataset, in the order in which they explain one another. */
const PARTS: readonly (readonly [title: string, schema: string, says: string])[] = [
  ["The file", "datasetSchema", "One JSON object. Fields that are not listed are refused."],
  ["Claim", "claimSchema", "One statement by one claimant, with at most one figure."],
  [
    "Quantity",
    "quantitySchema",
    "How many, as somebody said it. `kind` says which of these it is.",
  ],
  ["Actor", "actorSchema", "Who makes or carries claims: a body, an outlet, a public figure."],
  ["Source", "sourceSchema", "One document."],
  ["Place", "placeSchema", "A place that claims or batches name."],
  ["Batch", "batchSchema", "One group movement."],
  ["Tally", "tallySchema", "One counter's count of many nationalities at one time."],
  ["Series", "seriesSchema", "Running totals or stocks that one body kept."],
  ["Dispute", "disputeSchema", "Accounts that differ. Whether their figures conflict is computed."],
  ["Check", "checkSchema", "A sum, a share or a ranking. What comes of it is computed."],
  ["Sentence", "sentenceSchema", "Words with live figures in them."],
  ["Slide", "slideSchema", "One step of the deck."],
];

const INTRODUCTION = `# The dataset, field by field

<!-- Made from the comments in src/dataset/ by \`npm run schema\`: change those, not this file. -->

[\`public/data/dataset.json\`](../public/data/dataset.json) and every dataset that the site can show
have this form; [its JSON Schema](../public/data/dataset.schema.json) is made from the same source. How
to make one: [own-data.md](own-data.md). How to mend this one: [CONTRIBUTING](../CONTRIBUTING.md).

- Fields marked **°** may be left out. A list in which something must stand says so when it is empty.
- A field that holds "claim", "actor", "source" and so on holds the **id** of one: lower-case, \`a-z\`,
  \`0-9\` and \`-\`, permanent, never used again.
- **Dates** are EDTF: \`2025-03-14\`; \`2025-03\` where the day is not known; \`2025-03-06/2025-03-09\`;
  \`2025-02~\` for about; \`2025-02?\` for uncertain.
- **Nationality codes** are ISO 3166-1 alpha-3, with \`XXA\` for stateless people.
`;

/** The guide to a dataset in Markdown. */
export function schemaGuide(shapeOf: (name: string) => Shape): string {
  const parts = PARTS.map(([title, schema, says]) =>
    [`## ${title}`, says, ...tables(shapeOf(schema))].join("\n\n"),
  );
  return `${[INTRODUCTION.trim(), ...parts].join("\n\n")}\n`;
}

function tables(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "object":
      return [table(rows(shape.fields, ""))];
    case "oneOf":
      return [table(shape.of.flatMap(memberRows), ["kind", "holds", "means"])];
    case "list":
    case "plain":
    case "named":
      throw new Error("A part of a dataset has fields");
  }
}

type Row = readonly [name: string, holds: string, means: string];

/** A form by the value of its `kind`, then its other fields. */
function memberRows(shape: Shape): readonly Row[] {
  if (shape.kind !== "object") throw new Error("A form has fields");
  const kind = shape.fields.find(({ name }) => name === "kind")?.shape;
  const rest = shape.fields.filter(({ name }) => name !== "kind");
  const words = kind?.kind === "plain" ? kind.words : "";
  return [[`**${words}**`, "", shape.means], ...rows(rest, "")];
}

function rows(fields: readonly Field[], under: string): readonly Row[] {
  return fields.flatMap((field) => {
    const name = `${under}${field.name}`;
    const { holds, inner, many } = held(field.shape);
    // What an entry is referred to by; elsewhere the same word means that other entry.
    const own = field.name === "id" && !holds.startsWith("`") ? "id" : holds;
    const mark = field.isOptional ? " °" : "";
    return [
      [`\`${name}${many ? "[]" : ""}\`${mark}`, own, field.means] as const,
      ...rows(inner, `${name}${many ? "[]" : ""}.`),
    ];
  });
}

interface Held {
  readonly holds: string;
  /** The fields of what stands in it. */
  readonly inner: readonly Field[];
  readonly many: boolean;
}

function held(shape: Shape): Held {
  switch (shape.kind) {
    case "plain":
      return { holds: shape.words, inner: [], many: false };
    case "list":
      return { ...held(shape.of), many: true };
    case "object":
      return { holds: "", inner: shape.fields, many: false };
    case "named": {
      const part = PARTS.find(([, schema]) => schema === shape.name);
      if (!part) throw new Error(`The guide has no part for ${shape.name}`);
      return { holds: `[${part[0]}](#${part[0].toLowerCase()})`, inner: [], many: false };
    }
    case "oneOf": {
      // Told in the field's own rows: each form with its `kind`.
      const forms = shape.of.flatMap((one) => (one.kind === "object" ? [one] : []));
      const seen = new Map(
        forms.flatMap(({ fields }) => fields).map((field) => [field.name, field]),
      );
      const kinds = forms.flatMap(({ fields }) => fields.filter(({ name }) => name === "kind"));
      const words = kinds.flatMap(({ shape }) => (shape.kind === "plain" ? shape.words : []));
      const kind: Field = {
        name: "kind",
        isOptional: false,
        means: forms.map(({ means }, index) => `${words[index] ?? ""}: ${means}`).join(" "),
        shape: { kind: "plain", words: words.join(", ") },
      };
      const others = [...seen.values()].filter(({ name }) => name !== "kind");
      return { holds: "", inner: [kind, ...others], many: false };
    }
  }
}

function table(
  body: readonly Row[],
  head: readonly [string, string, string] = ["field", "holds", "means"],
): string {
  const cells = [head, ...body].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  const rule = widths.map((width) => "-".repeat(width));
  return [line(first), line(rule), ...rest.map(line)].join("\n");
}
