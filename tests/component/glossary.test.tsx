import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { deriveMarks, MARK_KINDS } from "../../src/derive/marks.ts";
import { Glossary } from "../../src/views/glossary/Glossary.tsx";
import { MarkList } from "../../src/views/glossary/MarkList.tsx";
import { markedAt } from "../../src/views/glossary/markedAt.ts";
import { MARK_MEANINGS } from "../../src/views/glossary/markMeanings.ts";
import { markSample } from "../../src/views/glossary/markSamples.ts";
import { TERMS } from "../../src/views/glossary/terms.ts";
import { FigureText } from "../../src/views/FigureText.tsx";
import { Headline } from "../../src/views/headline/Headline.tsx";
import { MARK_NAMES } from "../../src/views/markNames.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const known = dataset({ claims: [rawClaim("c1", { quantity: { kind: "exact", value: 260 } })] });
const [unit] = known.units;
const [claim] = known.claims;
if (!unit || !claim) throw new Error("The fixture has a unit and a claim");
const units = new Map([[unit.id, unit]]);
const act = { href: () => "?", go: vi.fn() };

describe(MarkList, () => {
  it("shows every mark, with what it means, how it is read and what a file holds", () => {
    const { container } = render(<MarkList unit={unit} claim={claim.id} />);
    for (const kind of MARK_KINDS) {
      const entry = container.querySelector(`#mark-${kind}`);
      expect(entry).toHaveTextContent(MARK_NAMES[kind]);
      expect(entry).toHaveTextContent(MARK_MEANINGS[kind]);
    }
    expect(container.querySelector("#mark-atLeast")).toHaveTextContent(
      "≥ 260at least 260 peopleThe claimant gave a floor",
    );
    expect(container.querySelector("#mark-atLeast")).toHaveTextContent(
      "Read aloud: at least 260 people. In a file: min 260, qualifier atLeast.",
    );
  });

  it("draws a bar for what has a length, and for nothing else", () => {
    const { container } = render(<MarkList unit={unit} claim={claim.id} />);
    const drawn = MARK_KINDS.filter((kind) => container.querySelector(`#mark-${kind} .bar-mark`));
    expect(drawn).toEqual([
      "exact",
      "atLeast",
      "atMost",
      "about",
      "range",
      "none",
      "derived",
      "disputed",
    ]);
  });
});

describe(Headline, () => {
  const marks = deriveMarks(
    MARK_KINDS.map((kind) => ({ figure: markSample(kind, unit.id, claim.id), disputed: false })),
  );
  const key = { title: "", sentences: [], units, marks, river: undefined, extent: "", act };

  it("leads from the name of each mark in its key to what it means", () => {
    render(<Headline {...key} glossary="about/" />);
    expect(screen.getByRole("link", { name: "at least" })).toHaveAttribute(
      "href",
      "about/#mark-atLeast",
    );
    expect(screen.getAllByRole("link")).toHaveLength(MARK_KINDS.length);
  });

  it("only names them where the reader is not to be led away", () => {
    render(<Headline {...key} />);
    expect(screen.getByText("at least")).toBeVisible();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });
});

describe(markedAt, () => {
  const shown = (kind: (typeof MARK_KINDS)[number], disputed = false) => {
    const figure = markSample(kind, unit.id, claim.id);
    render(<FigureText figure={figure} unit={unit} act={act} disputed={disputed} />);
    return markedAt(screen.getByRole("link"));
  };

  it("is the mark of a figure that has the focus", () => {
    expect(shown("atLeast")).toMatchObject({ kind: "atLeast", formula: "" });
  });

  it("has the formula of what this site computed", () => {
    expect(shown("derived")).toMatchObject({ kind: "derived", formula: "260† = 621 − 361" });
  });

  it("is that accounts differ before anything else", () => {
    expect(shown("about", true)).toMatchObject({ kind: "disputed" });
  });

  it("is none on a number as it was given, which needs no word", () => {
    expect(shown("exact")).toBeUndefined();
  });
});

describe(Glossary, () => {
  it("has each word once, with an anchor that is like no other", () => {
    render(<Glossary entries={TERMS} />);
    expect(screen.getAllByRole("term")).toHaveLength(TERMS.length);
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    for (const { id } of TERMS) expect(id).toMatch(/^word-[a-z-]+$/);
  });
});
