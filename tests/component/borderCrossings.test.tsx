import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Map as LeafletMap } from "leaflet";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Basemap } from "../../src/dataset/basemap.ts";
import { deriveBatches } from "../../src/derive/batches.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { derivePlaces } from "../../src/derive/places.ts";
import type { Act } from "../../src/views/act.ts";
import { BorderCrossings } from "../../src/views/map/BorderCrossings.tsx";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset, rawClaim, type RawDataset } from "../fixtures/dataset.ts";
import { rawNamedPlace, rawPlace } from "../fixtures/place.ts";

const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };

/** A bridge at a point and one known to 2 km, their towns, a village nobody can place, an airport. */
const FIELDS: Partial<RawDataset> = {
  nationalities: [
    { code: "MMR", name: "Myanmar", people: "Burmese" },
    { code: "THA", name: "Thailand", people: "Thais" },
    { code: "CHN", name: "China", people: "Chinese" },
  ],
  places: [
    rawPlace("west", 98.5, 16.69, { name: "Westtown" }),
    rawPlace("east", 98.57, 16.71, { name: "Eastham", countries: ["THA"] }),
    rawPlace("one", 98.52, 16.69, {
      name: "Bridge One",
      kind: "crossing",
      countries: ["MMR", "THA"],
    }),
    rawPlace("two", 98.5, 16.74, {
      name: "Bridge Two",
      kind: "crossing",
      countries: ["MMR", "THA"],
      uncertainty: 2000,
    }),
    rawNamedPlace("lost", { name: "Lostham" }),
    rawPlace("port", 118.9, 31.7, { name: "Far Airport", kind: "airport", countries: ["CHN"] }),
  ],
  batches: [
    rawBatch("b1", { crossing: "two", fromPlaces: ["west"], to: "port" }),
    rawBatch("b2", { crossing: "two", occurred: "2025-02-21" }),
    rawBatch("b3", { crossing: "one", occurred: "2025-02-22" }),
    rawBatch("b4", { occurred: "2025-02-23" }),
  ],
  claims: [
    rawClaim("b1-count", { quantity: { kind: "atLeast", value: 200 } }),
    rawCount("b2", 300),
    rawCount("b3", 1),
    rawCount("b4", 61),
    rawClaim("there", { scope: { places: ["lost"] } }),
  ],
};

function crossings(fields: Partial<RawDataset> = FIELDS, border?: Basemap) {
  const known = deriveKnown(dataset(fields));
  const unit = known.dataset.units.find(({ id }) => id === "person");
  if (!unit) throw new Error("the fixture counts people");
  const { rows } = deriveBatches(known, { nationality: [], rule: "editor" });
  return (
    <BorderCrossings
      hasBorder
      places={derivePlaces(known, rows)}
      border={border && { value: border }}
      region={undefined}
      rule="editor"
      unit={unit}
      act={act}
    />
  );
}

/** What Leaflet asks a browser for and jsdom does not have; it lays out nothing in any case. */
function standInForBrowser() {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  Object.assign(SVGSVGElement.prototype, { createSVGRect() {} });
  Object.assign(Element.prototype, { scrollTo() {} });
  Object.defineProperty(document, "fonts", {
    configurable: true,
    value: { ready: Promise.resolve() },
  });
}

beforeEach(standInForBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The map with its marks, which are drawn last. */
const map = async () => {
  const drawn = await screen.findByRole("group", { name: /^Map/ });
  await within(drawn).findAllByRole("button");
  return drawn;
};
const list = () => screen.getByRole("region", { name: "Crossings" });
const TWO =
  "Bridge Two, Westtown–Eastham, 2 batches: at least 500 people, position approximate, 2 claims";
const ONE = "Bridge One, Westtown–Eastham, 1 batch: 1 person, 1 claim";

describe(BorderCrossings, () => {
  it("says where most crossed, and what is known of no crossing", () => {
    render(crossings());
    const section = screen.getByRole("region", { name: "Border crossings" });
    expect(section).toHaveTextContent(/Most people on record crossed at Bridge Two: ≥ 500†/);
    expect(list()).toHaveTextContent(/Crossing not named61/);
  });

  it("names each mark by place, direction, count and claims; no two alike, on map and list", async () => {
    render(crossings());
    const names = within(await map())
      .getAllByRole("button")
      .map((mark) => mark.getAttribute("aria-label"));
    expect(names).toContain(TWO);
    expect(names).toContain(ONE);
    expect(new Set(names).size).toBe(names.length);
    const listed = within(list()).getAllByRole("button");
    expect(listed.map((button) => button.getAttribute("aria-label"))).toEqual([TWO, ONE]);
  });

  it("draws an area and the word approximate where a place is known to 2 km, and no sign", async () => {
    render(crossings());
    const area = within(await map()).getByRole("button", { name: TWO });
    expect(area).toHaveTextContent("approximate, ±2 km");
    expect(area.querySelector("svg")).toBeNull();
    expect(document.querySelectorAll("path.border-map-area")).toHaveLength(1);
    const point = within(await map()).getByRole("button", { name: ONE });
    expect(point.querySelector("svg")).not.toBeNull();
  });

  it("lists what is known by name only, and puts it nowhere on the map", async () => {
    render(crossings());
    const unplaced = screen.getByRole("region", { name: "Known by name only, so not on the map" });
    expect(within(unplaced).getByRole("button", { name: /^Lostham/ })).toBeVisible();
    expect(within(await map()).queryByRole("button", { name: /Lostham/ })).toBeNull();
  });

  it.each(["{Enter}", " "])("opens from the map with %j and gives the focus back", async (key) => {
    const user = userEvent.setup();
    render(crossings());
    const mark = within(await map()).getByRole("button", { name: TWO });
    mark.focus();
    await user.keyboard(key);
    expect(screen.getByRole("heading", { name: "Bridge Two" })).toHaveFocus();
    expect(within(list()).getByRole("button", { name: TWO })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Bridge Two" })).toBeNull();
    expect(mark).toHaveFocus();
  });

  it("opens the same from the list without the map", async () => {
    const user = userEvent.setup();
    render(crossings());
    const entry = within(list()).getByRole("button", { name: ONE });
    await user.click(entry);
    const panel = screen.getByRole("region", { name: "Bridge One" });
    expect(within(panel).getByRole("link", { name: "Group b3" })).toHaveAttribute(
      "href",
      '?{"batch":["b3"]}',
    );
    expect(panel).toHaveTextContent("Known to within 500 m, drawn as a point.");
    await user.click(within(panel).getByRole("button", { name: "Close" }));
    expect(entry).toHaveFocus();
  });

  it("has a table of all places with by whose word so many crossed", async () => {
    const user = userEvent.setup();
    render(crossings());
    const [first] = screen.getAllByRole("button", { name: "Table" });
    if (first) await user.click(first);
    const table = screen.getByRole("table", { name: /^Places/ });
    expect(within(table).getByRole("row", { name: /^Bridge Two/ })).toHaveTextContent(
      "Ministry ≥ 500†",
    );
    expect(within(table).getByRole("row", { name: /^Lostham/ })).toHaveTextContent("name only");
    expect(within(table).getByRole("row", { name: /^Crossing not named/ })).toHaveTextContent("61");
  });

  it("gives where they went on to as marks", () => {
    render(crossings());
    const onward = screen.getByRole("list", { name: /^Onward from the valley/ });
    expect(
      within(onward).getByRole("link", { name: /^Far Airport: at least 200 people/ }),
    ).toHaveAttribute("href", '?{"batch":["b1"]}');
  });

  it("keeps its list where the map cannot be drawn", async () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubGlobal("ResizeObserver", undefined);
    render(crossings());
    expect(await screen.findByText(/The map could not be loaded/)).toBeVisible();
    expect(within(list()).getByRole("button", { name: TWO })).toBeVisible();
    silence.mockRestore();
  });

  it("credits whoever drew the border, under their terms, and the streets when they are on", async () => {
    const border = { source: "Surveyors", asOf: undefined, borders: [], lands: [] };
    const credited = {
      ...border,
      attribution: "© The surveyors",
      terms: "https://survey.example/",
    };
    const { rerender } = render(crossings(FIELDS, credited));
    expect(screen.getByRole("link", { name: "© The surveyors" })).toHaveAttribute(
      "href",
      "https://survey.example/",
    );
    rerender(crossings(FIELDS, { ...credited, terms: undefined }));
    expect(screen.getByText(/© The surveyors/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "© The surveyors" })).toBeNull();
    expect(screen.queryByRole("link", { name: /OpenStreetMap/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^Streets/ }));
    expect(screen.getByRole("link", { name: "© OpenStreetMap contributors" })).toBeVisible();
  });

  it("leaves no map behind, however often it is mounted", async () => {
    const made = vi.spyOn(LeafletMap.prototype, "setView");
    const removed = vi.spyOn(LeafletMap.prototype, "remove");
    const errors = vi.spyOn(console, "error");
    const instances = () => new Set(made.mock.contexts).size;
    for (let round = 0; round < 20; round += 1) {
      const { unmount } = render(<StrictMode>{crossings()}</StrictMode>);
      await map();
      await waitFor(() => expect(instances() - removed.mock.calls.length).toBe(1));
      unmount();
      expect(instances()).toBe(removed.mock.calls.length);
    }
    expect(instances()).toBeGreaterThanOrEqual(20);
    expect(errors).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
