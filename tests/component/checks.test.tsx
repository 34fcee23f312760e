import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { deriveChecks } from "../../src/derive/check.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import type { Act } from "../../src/views/act.ts";
import { Checks } from "../../src/views/checks/Checks.tsx";
import { publishedDataset } from "../fixtures/published.ts";

const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };
const known = deriveKnown(publishedDataset());
const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));

function show(): void {
  render(<Checks checks={deriveChecks(known)} units={units} act={act} />);
}

const check = (name: string | RegExp) => screen.getByRole("article", { name });

describe(Checks, () => {
  it("says how many hold, and puts those that fail first", () => {
    show();
    expect(screen.getByRole("region", { name: "Do the figures add up?" })).toHaveTextContent(
      "Of 44 sums, shares and rankings, 8 do not hold, 7 cannot be told and 29 hold.",
    );
    const [first] = screen.getAllByRole("article");
    expect(first).toHaveAccessibleName("The article: do its two batches cover its total?");
  });

  it("writes the arithmetic out, each figure a link to its claim", () => {
    show();
    const article = check("The article: do its two batches cover its total?");
    expect(article).toHaveTextContent(/200.* \+ 2,255.* = 2,455†.* ≠ 2,876.* stated/);
    expect(within(article).getByRole("link", { name: "200 people" })).toHaveAttribute(
      "href",
      '?{"claim":["sd09"]}',
    );
    expect(
      within(article).getByRole("link", { name: /^421 people, calculated by this site/ }),
    ).toBeVisible();
    expect(article).toHaveTextContent(/421†.* too few/);
  });

  it("says that a stock and its flow close exactly", () => {
    show();
    expect(check(/bulletin to 11 March/)).toHaveTextContent(
      /2,763.* \+ 2,683.* = 5,446†.* = 5,446.* stated.*It holds exactly\./,
    );
  });

  it("says why something cannot be told, and what is short", () => {
    show();
    expect(check(/^If 7,968 were brought out/)).toHaveTextContent(
      /a figure has no upper end.*< 73†.* short/,
    );
    expect(check(/ten rows as printed by Bangkok Post: do its rows/)).toHaveTextContent(
      /some rows are not known\. 117†/,
    );
  });

  it("names what the list puts before a place of the ranking", () => {
    show();
    expect(check(/^Does the spokesman's order/)).toHaveTextContent(
      /Indonesia: 283.*after India with 526.* and Ethiopia with 430/,
    );
  });

  it("marks a repair as this site's inference", () => {
    show();
    expect(check(/full print: do its rows/)).toHaveTextContent(
      /This site’s inference: Pakistan 68.* instead of 78/,
    );
  });

  it("says when a sum could not but hold", () => {
    show();
    expect(check(/^Vietnam/)).toHaveTextContent(/by construction.*proves nothing/);
  });
});
