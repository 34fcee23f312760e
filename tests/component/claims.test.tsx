import { act as settle, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { flushSync } from "react-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../src/url/viewState.ts";
import type { Act } from "../../src/views/act.ts";
import { Blocks } from "../../src/views/claims/Blocks.tsx";
import { ClaimsView } from "../../src/views/claims/ClaimsView.tsx";
import { dataset, type RawEntry, rawClaim } from "../fixtures/dataset.ts";

const go = vi.fn<Act["go"]>();
const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go };

beforeEach(() => {
  go.mockClear();
  window.localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const CLAIMS = [
  rawClaim("home", {
    text: "260 people came home over the bridge.",
    quantity: { kind: "exact", value: 260 },
    scope: { nationalities: ["CHN"] },
  }),
  rawClaim("left", {
    text: "About 600 were left.",
    measure: "awaiting",
    quantity: { kind: "about", value: 600 },
    scope: { nationalities: ["ETH"] },
    time: { said: "2025-03-01" },
    attribution: [{ role: "said-by", actor: "army", source: "s2" }],
  }),
  rawClaim("more", {
    text: "More than 30 Kenyans went.",
    quantity: { kind: "atLeast", value: 30, strict: true },
    scope: { nationalities: ["KEN"] },
  }),
];

function known(claims: readonly RawEntry[] = CLAIMS, fields: Record<string, unknown> = {}): Known {
  return deriveKnown(dataset({ claims: [...claims], ...fields }));
}

function viewOf(of: Known) {
  const units = new Map(of.dataset.units.map((unit) => [unit.id, unit]));
  const basemap = { border: undefined, region: undefined, river: undefined };
  return { known: of, units, basemap, first: Infinity };
}

async function show(state: Partial<ViewState> = {}, of: Known = known(), first = Infinity) {
  const view = { ...viewOf(of), first };
  render(<ClaimsView {...view} state={{ ...DEFAULT_VIEW_STATE, ...state }} act={act} />);
  // What a filter needs comes first.
  await screen.findByRole("heading", { name: "Claims" });
  // What is drawn after the first claims.
  await settle(async () => {});
}

describe("the list of claims", () => {
  it("says how many of all are shown, and shows these as cards", async () => {
    await show({ nationality: ["CHN", "KEN"] });
    expect(screen.getByRole("status")).toHaveTextContent("2 of 3 claims");
    expect(screen.getAllByRole("article")).toHaveLength(2);
    expect(screen.getByRole("article", { name: /^Ministry: 260 people/ })).toHaveAttribute(
      "id",
      "claim-home",
    );
  });

  it("lists no more at first than there is room for, and says that there are more", async () => {
    await show({}, known(), 2);
    expect(screen.getByRole("status")).toHaveTextContent("3 of 3 claims");
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Show more of 3 claims" }));
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });

  it("marks what the search matched, and never makes markup of it", async () => {
    await show(
      { q: "<img 260" },
      known([rawClaim("a", { text: "<img src=x onerror=alert(1)> 260 people." })]),
    );
    const card = screen.getByRole("article");
    expect([...card.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "img",
      "260",
    ]);
    expect(card.querySelector("img")).toBeNull();
    expect(card).toHaveTextContent("<img src=x onerror=alert(1)> 260 people.");
  });

  it("shows the title of a source only where the search found it there", async () => {
    await show({ q: "copy" });
    expect(screen.getByText("copy", { selector: "mark" })).toBeVisible();
  });

  it("leads from a claim to the disputes that name it", async () => {
    const sides = ["home", "left"].map((claim) => ({ label: claim, claims: [claim] }));
    const x = { id: "x", title: "How many went", kind: "number", standing: "open", sides };
    await show({}, known(CLAIMS, { disputes: [x] }));
    const links = screen.getAllByRole("link", { name: "How many went" });
    expect(links.map((link) => link.closest("article")?.id)).toEqual(["claim-left", "claim-home"]);
    expect(links[0]).toHaveAttribute("href", '?{"dispute":"x"}');
  });

  it("keeps the chosen layout, on the reader's side only", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "Rows" }));
    expect(screen.getByRole("button", { name: "Rows" })).toHaveAttribute("aria-pressed", "true");
    expect(go).not.toHaveBeenCalled();
    expect(window.localStorage.getItem("myawaddy-returns:density")).toBe("rows");
  });

  it("works where storage is refused", async () => {
    vi.stubGlobal("localStorage", undefined);
    Object.defineProperty(window, "localStorage", {
      configurable: true,
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "Rows" }));
    expect(screen.getAllByRole("article")).toHaveLength(3);
    Reflect.deleteProperty(window, "localStorage");
  });

  it("opens a row in place, with all that a card says", async () => {
    const user = userEvent.setup();
    window.localStorage.setItem("myawaddy-returns:density", "rows");
    await show();
    const row = screen.getByRole("article", { name: /^Army: about 600 people/ });
    expect(within(row).queryByText("Agency")).toBeNull();
    await user.click(within(row).getByText("About 600 were left."));
    expect(within(row).getByRole("link", { name: "Agency: A copy" })).toBeVisible();
    expect(within(row).getByText("awaiting return")).toBeVisible();
  });

  it("is a table that its headers sort, by the address", async () => {
    const user = userEvent.setup();
    window.localStorage.setItem("myawaddy-returns:density", "table");
    await show({ sort: "-figure" });
    const table = await screen.findByRole("table", { name: "Claims" });
    expect(within(table).getAllByRole("row")).toHaveLength(4);
    const header = within(table).getByRole("columnheader", { name: "Figure" });
    expect(header).toHaveAttribute("aria-sort", "descending");
    await user.click(within(header).getByRole("button"));
    expect(go).toHaveBeenLastCalledWith({ sort: "figure" });
    expect(
      within(table).getByRole("row", { name: /About 600 were left.*about 600 people/ }),
    ).toBeVisible();
  });
});

describe("facets", () => {
  const facet = (name: string) => screen.getByRole("group", { name });

  it("choose one value, all others, or one more", async () => {
    const user = userEvent.setup();
    await show({ nationality: ["CHN"] });
    const box = within(facet("Nationality")).getByRole("checkbox", { name: "Ethiopia (1)" });
    await user.click(box);
    expect(box).toBeChecked();
    await waitFor(() =>
      expect(go).toHaveBeenLastCalledWith({ nationality: ["CHN", "ETH"] }, undefined),
    );
    await user.click(within(facet("Nationality")).getByRole("button", { name: "only Ethiopia" }));
    expect(go).toHaveBeenLastCalledWith({ nationality: ["ETH"] }, undefined);
    await user.click(
      within(facet("Nationality")).getByRole("button", { name: "all but Ethiopia" }),
    );
    expect(go).toHaveBeenLastCalledWith({ nationality: ["CHN", "KEN"] }, undefined);
  });

  it("take one tab stop a value; arrow keys go through values and what can be done with one", async () => {
    const user = userEvent.setup();
    await show();
    const group = within(facet("Nationality"));
    const [china, ethiopia] = group.getAllByRole("checkbox");
    china?.focus();
    await user.tab();
    expect(ethiopia).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(group.getByRole("button", { name: "only Ethiopia" })).toHaveFocus();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(go).toHaveBeenLastCalledWith({ nationality: ["CHN", "KEN"] }, undefined);
    await user.keyboard("{ArrowUp}");
    expect(china).toHaveFocus();
  });

  it("that are long can be searched, in any script and without diacritics", async () => {
    const user = userEvent.setup();
    const topics = [
      "Phạm Văn Đồng",
      "Totals",
      "Costs",
      "Routes",
      "Camps",
      "Flights",
      "Hunger",
      "妙瓦底",
    ].map((label, i) => ({ id: `t${i}`, label }));
    await show(
      {},
      known(
        topics.map(({ id }, i) => rawClaim(`c${i}`, { topic: id })),
        { topics },
      ),
    );
    const group = within(facet("Topic"));
    expect(group.getAllByRole("checkbox")).toHaveLength(6);
    await user.click(group.getByRole("button", { name: "Show all 8" }));
    expect(group.getAllByRole("checkbox")).toHaveLength(8);
    await user.keyboard("pham van");
    expect(group.getAllByRole("checkbox")).toHaveLength(1);
    expect(group.getByRole("checkbox", { name: "Phạm Văn Đồng (1)" })).toBeVisible();
    await user.clear(group.getByRole("searchbox", { name: "Search topic values" }));
    await user.keyboard("nowhere");
    expect(group.getByText("None is named so")).toBeVisible();
  });

  it("keep every press of many, each shown before what follows from it", async () => {
    const view = viewOf(known());
    function Addressed() {
      const [state, setState] = useState(DEFAULT_VIEW_STATE);
      // A change of the address is drawn before anything else that waits.
      const go = (change: Partial<ViewState>) =>
        flushSync(() => setState((before) => ({ ...before, ...change })));
      return <ClaimsView {...view} state={state} act={{ ...act, go }} />;
    }
    render(<Addressed />);
    const names = [/^China/, /^Ethiopia/, /^about/i];
    await screen.findByRole("checkbox", { name: /^China/ });
    const boxes = names.map((name) => screen.getByRole("checkbox", { name }));
    await settle(async () => {});
    // Until it is set again, nothing is drawn but what cannot wait.
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
    for (const box of boxes) {
      box.click();
      await Promise.resolve();
      expect(box).toBeChecked();
    }
    expect(screen.getByRole("status")).toHaveTextContent("3 of 3 claims");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("1 of 3 claims"));
    for (const name of names) expect(screen.getByRole("checkbox", { name })).toBeChecked();
  });

  it("keep a chosen value that nothing has any more", async () => {
    await show({ nationality: ["CHN"], q: "kenyans" });
    expect(within(facet("Nationality")).getByRole("checkbox", { name: "China (0)" })).toBeChecked();
  });

  it("chips take filters off one by one, and the focus stays in the view", async () => {
    const user = userEvent.setup();
    await show({ nationality: ["CHN"], q: "home" });
    await user.click(screen.getByRole("button", { name: /Remove filter Nationality: China/ }));
    expect(go).toHaveBeenLastCalledWith({ nationality: [] });
    expect(screen.getByRole("heading", { name: "Claims" })).toHaveFocus();
  });

  it("chips say how many more there would be without each filter", async () => {
    await show({ nationality: ["CHN", "KEN"], topic: ["returns"], q: "260" });
    const chips = within(screen.getByRole("list", { name: "Filters that are on" }));
    expect(
      chips.getByRole("button", { name: "Remove filter “260”: without it 1 more" }),
    ).toBeVisible();
    // One of two nationalities: taken off alone it brings nothing back.
    expect(chips.getByRole("button", { name: "Remove filter Nationality: China" })).toBeVisible();
  });

  it("say what each filter keeps out when nothing is left", async () => {
    await show({ nationality: ["CHN"], q: "kenyans" });
    expect(screen.getByRole("heading", { name: "No claim matches" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Remove Nationality: China" })).toBeVisible();
  });
});

describe("the range of dates", () => {
  it("moves by the keys at either end and says what it shows there", async () => {
    await show();
    const first = screen.getByRole("slider", { name: "First days shown" });
    const last = screen.getByRole("slider", { name: "Last days shown" });
    expect(first).toHaveAttribute("aria-valuetext", "up to 11 February 2025, 0 claims");
    expect(last).toHaveAttribute("aria-valuetext", "2 March 2025 and later, 0 claims");
  });
});

describe(Blocks, () => {
  it("draws the blocks near what is in view, and stands in for the others", async () => {
    const observers: { callback: IntersectionObserverCallback; target: Element }[] = [];
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        readonly callback: IntersectionObserverCallback;
        constructor(callback: IntersectionObserverCallback) {
          this.callback = callback;
        }
        observe(target: Element) {
          observers.push({ callback: this.callback, target });
        }
        disconnect() {}
      },
    );
    const items = Array.from({ length: 150 }, (_, i) => `item ${i}`);
    render(
      <Blocks items={items} everything={false} size={10}>
        {(item) => <p key={item}>{item}</p>}
      </Blocks>,
    );
    await waitFor(() => expect(observers).toHaveLength(3));
    expect(screen.queryAllByText(/^item/)).toHaveLength(0);
    expect(observers.map(({ target }) => target.getAttribute("style"))).toEqual([
      "block-size: 600px;",
      "block-size: 600px;",
      "block-size: 300px;",
    ]);
    const [, second] = observers;
    await settle(async () => {
      const entry = { isIntersecting: true, boundingClientRect: { height: 600 } };
      // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion
      second?.callback([entry as IntersectionObserverEntry], {} as IntersectionObserver);
    });
    expect(screen.getAllByText(/^item/)).toHaveLength(60);
    expect(screen.getByText("item 60")).toBeVisible();
  });

  it("draws everything when it is asked to", () => {
    render(
      <Blocks items={["a", "b"]} everything size={10}>
        {(item) => <p key={item}>item {item}</p>}
      </Blocks>,
    );
    expect(screen.getAllByText(/^item/)).toHaveLength(2);
  });
});
