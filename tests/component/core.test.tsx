import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { deriveHeadline } from "../../src/derive/headline.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { FailurePage } from "../../src/shells/FailurePage.tsx";
import { IgnoredList } from "../../src/shells/IgnoredList.tsx";
import { ViewBoundary } from "../../src/views/ViewBoundary.tsx";
import type { Act } from "../../src/views/act.ts";
import { ChartFigure } from "../../src/views/ChartFigure.tsx";
import { Fold } from "../../src/views/Fold.tsx";
import { Headline } from "../../src/views/headline/Headline.tsx";
import { SentenceText } from "../../src/views/SentenceText.tsx";
import { TableTwin } from "../../src/views/TableTwin.tsx";
import { twinOf } from "../../src/views/takeaway/shownTable.ts";
import { dataset, rawClaim, type RawEntry, rawStatement } from "../fixtures/dataset.ts";

const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };

describe(Headline, () => {
  const known = deriveKnown(
    dataset({
      claims: [
        rawClaim("c1", { quantity: { kind: "atLeast", value: 2876 } }),
        rawClaim("c2", { quantity: { kind: "exact", value: 200 }, measure: "awaiting" }),
      ],
      headline: [
        {
          text: "{total} came home.",
          figures: { total: { kind: "claim", claim: "c1" } },
        },
      ],
    }),
  );
  const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));

  it("reads each figure aloud with its qualifier and links it to its claims", () => {
    render(
      <Headline
        title="People returned"
        sentences={deriveHeadline(known)}
        units={units}
        marks={[]}
        river={undefined}
        extent="2 claims"
        act={act}
      />,
    );
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("People returned");
    const figure = screen.getByRole("link", { name: "at least 2,876 people" });
    expect(figure).toHaveAttribute("href", '?{"claim":["c1"]}');
  });
});

describe(SentenceText, () => {
  const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
  const said = (id: string, value: number, actor: string) =>
    rawClaim(id, { quantity: { kind: "exact", value }, ...by(actor) });

  /** The dots under the figure of a sentence on claim `c1`, when all these claims are known. */
  function dotsOf(...claims: readonly RawEntry[]): string | undefined {
    const known = deriveKnown(
      dataset({
        claims: [said("c1", 260, "army"), ...claims],
        headline: [{ text: "{n}", figures: { n: { kind: "claim", claim: "c1" } } }],
      }),
    );
    const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));
    const [sentence = []] = deriveHeadline(known);
    const { container } = render(<SentenceText sentence={sentence} units={units} act={act} />);
    return container.querySelector<HTMLElement>("[data-dots]")?.dataset["dots"];
  }

  it("has a dot for each account of a figure that is disputed, none for a repeat", () => {
    const repeat = rawStatement("c3", { restates: "c2", ...by("paper") });
    expect(dotsOf(said("c2", 261, "militia"), repeat, said("c4", 262, "ministry"))).toBe("•••");
    expect(screen.getByRole("link")).toHaveAccessibleName("260 people, disputed");
  });

  it("has none where nobody disagrees", () => {
    expect(dotsOf(said("c2", 260, "militia"))).toBeUndefined();
  });
});

describe(ChartFigure, () => {
  const marks = [
    { key: "a", label: "12 February: 260 people", href: "?a" },
    { key: "b", label: "20 February: 200 people", href: "?b" },
  ];
  const chart = (
    <ChartFigure
      title="People by batch"
      summary="Two batches."
      marks={() => marks}
      twin={() => ({
        caption: "People by batch.",
        columns: [{ label: "Day" }, { label: "People", numeric: true }],
        rows: [
          { key: "a", cells: ["12 February", "260"] },
          { key: "b", cells: ["20 February", "200"] },
        ],
      })}
    >
      {(active) => <span data-active={active} />}
    </ChartFigure>
  );

  it("is a figure with a title and a summary", () => {
    render(chart);
    expect(screen.getByRole("figure", { name: "People by batch" })).toHaveAccessibleDescription(
      "Two batches.",
    );
  });

  it("takes one tab stop for its marks, walks them with the arrow keys, and says which it is at", async () => {
    const user = userEvent.setup();
    render(chart);
    await user.tab();
    await user.tab();
    expect(screen.getByRole("link", { name: /12 February/ })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("link", { name: /20 February/ })).toHaveFocus();
    await user.keyboard("{Home}");
    expect(screen.getByRole("link", { name: /12 February/ })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("link", { name: /12 February/ })).not.toHaveFocus();
  });

  it("shows table and drawing in turn at the press of T, and keeps the focus", async () => {
    const user = userEvent.setup();
    render(chart);
    screen.getByRole("link", { name: /12 February/ }).focus();
    await user.keyboard("t");
    expect(screen.getByRole("table")).toBeVisible();
    expect(screen.getByRole("button", { name: "Table", pressed: true })).toHaveFocus();
    await user.keyboard("{Control>}t{/Control}");
    expect(screen.getByRole("table")).toBeVisible();
    await user.keyboard("T");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("shows its data as a table at the press of a button", async () => {
    const user = userEvent.setup();
    render(chart);
    await user.click(screen.getByRole("button", { name: "Table" }));
    const table = screen.getByRole("table", { name: /People by batch\. 2 rows/ });
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    expect(within(table).getByRole("rowheader", { name: "20 February" })).toBeVisible();
  });

  it("makes a table of hundreds of rows when it is shown or copied, not ahead", async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 201 }, (_, at) => ({
      key: `${at}`,
      label: `${at}`,
      href: "?",
    }));
    const twin = () => ({
      caption: "People by batch.",
      columns: [{ label: "Day" }],
      rows: many.map(({ key }) => ({ key, cells: [key] })),
    });
    render(
      <>
        <ChartFigure title="Shown" summary="Many." marks={() => many} twin={twin}>
          {() => <span />}
        </ChartFigure>
        <ChartFigure title="Copied" summary="Many." marks={() => many} twin={twin}>
          {() => <span />}
        </ChartFigure>
      </>,
    );
    expect(screen.queryByRole("table", { hidden: true })).toBeNull();
    const shown = screen.getByRole("figure", { name: "Shown" });
    await user.click(within(shown).getByRole("button", { name: "Table" }));
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(202);
    await user.click(within(shown).getByRole("button", { name: "Table" }));
    expect(screen.queryByRole("table", { hidden: true })).toBeNull();
    const copied = screen.getByRole("figure", { name: "Copied" });
    expect(twinOf(copied).rows).toHaveLength(202);
  });

  it("draws nothing anew when its table is shown in place of the drawing, and the other way round", async () => {
    const user = userEvent.setup();
    const draw = vi.fn(() => <span />);
    render(
      <ChartFigure
        title="People by batch"
        summary="No batches."
        twin={() => ({ caption: "None.", columns: [], rows: [] })}
      >
        {draw}
      </ChartFigure>,
    );
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.getByRole("table")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.queryByRole("table")).toBeNull();
    expect(draw).toHaveBeenCalledTimes(1);
  });
});

describe(TableTwin, () => {
  const rows = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

  it("is ordered by a press on a column: numbers from the largest, what is not known last", async () => {
    const user = userEvent.setup();
    render(
      <TableTwin
        twin={{
          caption: "People by batch.",
          columns: [{ label: "Day" }, { label: "People", numeric: true }, { label: "Note" }],
          rows: [
            { key: "a", cells: ["12 February", "260", ""], order: ["12", 260] },
            { key: "b", cells: ["13 February", "?", ""], order: ["13", undefined] },
            { key: "c", cells: ["20 February", "~500", ""], order: ["20", 500] },
          ],
        }}
      />,
    );
    const people = screen.getByRole("columnheader", { name: "People" });
    expect(people).toHaveAttribute("aria-sort", "none");
    await user.click(screen.getByRole("button", { name: "People" }));
    expect(people).toHaveAttribute("aria-sort", "descending");
    expect(rows()).toEqual(["20 February", "12 February", "13 February"]);
    await user.click(screen.getByRole("button", { name: "People" }));
    expect(people).toHaveAttribute("aria-sort", "ascending");
    expect(rows()).toEqual(["12 February", "20 February", "13 February"]);
    await user.click(screen.getByRole("button", { name: "People" }));
    expect(rows()).toEqual(["12 February", "13 February", "20 February"]);
    expect(screen.queryByRole("button", { name: "Note" })).toBeNull();
  });
});

describe(FailurePage, () => {
  it.each([
    [
      { kind: "unreachable", url: "data.json", because: "the server answered 404 Not Found" },
      /could not be fetched/,
      /404 Not Found/,
    ],
    [
      { kind: "not-json", url: "data.json", because: "Unexpected token '<'" },
      /not readable/,
      /Unexpected token/,
    ],
    [
      { kind: "refused", url: "data.json", because: "it has 200 MB or more" },
      /not read/,
      /200 MB or more/,
    ],
    [
      {
        kind: "invalid",
        url: "data.json",
        faults: [{ path: "claims[c1].unit", problem: "is missing", expected: "a unit" }],
      },
      /has a fault/,
      /claims\[c1\]\.unit: is missing, expected a unit/,
    ],
    [
      { kind: "newer-schema", url: "data.json", found: "2.0.0", known: "1.0.0" },
      /newer than this page/,
      /schema 2\.0\.0/,
    ],
  ] as const)("says which, where and what to do for %j", async (failure, title, detail) => {
    const onRetry = vi.fn();
    render(<FailurePage failure={failure} onRetry={onRetry} />);
    expect(screen.getByRole("heading", { name: title })).toBeVisible();
    expect(screen.getByText(detail)).toBeVisible();
    expect(screen.getByText("data.json")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe(IgnoredList, () => {
  it("names what was ignored and what is used instead, and can be dismissed", async () => {
    render(
      <IgnoredList ignored={[{ name: "nationality", value: "XYZ", used: "all nationalities" }]} />,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("nationality=XYZ");
    expect(screen.getByRole("alert")).toHaveTextContent("all nationalities");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is not there when nothing was ignored", () => {
    render(<IgnoredList ignored={[]} />);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe(ViewBoundary, () => {
  it("lets one view fail alone", () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => {});
    const Broken = () => {
      throw new Error("no map");
    };
    render(
      <>
        <ViewBoundary title="Border crossings">
          <Broken />
        </ViewBoundary>
        <p>Other views</p>
      </>,
    );
    expect(screen.getByRole("region", { name: "Border crossings" })).toHaveTextContent(
      /could not be loaded/,
    );
    expect(screen.getByText("Other views")).toBeVisible();
    silence.mockRestore();
  });
});

describe(Fold, () => {
  const fold = (isOpened: boolean) => (
    <Fold summary="Show 36 more" isOpened={isOpened}>
      <p>Further disputes</p>
    </Fold>
  );
  const further = () => screen.getByText("Further disputes");

  it("unfolds for what is opened in it, and stays so when that is closed", () => {
    const { rerender } = render(fold(false));
    expect(further()).not.toBeVisible();
    rerender(fold(true));
    expect(further()).toBeVisible();
    rerender(fold(false));
    expect(further()).toBeVisible();
  });

  it("is folded and unfolded by the reader", async () => {
    render(fold(false));
    await userEvent.click(screen.getByText("Show 36 more"));
    expect(further()).toBeVisible();
    await userEvent.click(screen.getByText("Show 36 more"));
    expect(further()).not.toBeVisible();
  });
});
