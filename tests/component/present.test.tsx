import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { App } from "../../src/App.tsx";
import { kept } from "../../src/pages/data/KeptData.tsx";
import { deckQuery } from "../../src/dataset/deckQuery.ts";
import { datasetQuery } from "../../src/dataset/queries.ts";
import { parseDeck } from "../../src/dataset/parseDeck.ts";
import { dataset, rawClaim, type RawEntry } from "../fixtures/dataset.ts";
import { rawDeck, rawSlide } from "../fixtures/deck.ts";

const TOTAL = { text: "{a} came home.", figures: { a: { kind: "claim", claim: "c1" } } };
const TITLES = ["The total", "The list", "The sources"];
const SLIDES = TITLES.map((title, at) =>
  rawSlide({
    title,
    view: "sources",
    ...(at === 0 ? { sentence: TOTAL, notes: "Say whose." } : {}),
  }),
);

afterEach(() => {
  window.history.replaceState(null, "", "/");
  window.localStorage.clear();
  vi.useRealTimers();
});

/** Opens the presentation at a query string; nothing is fetched. */
async function open(
  query = "",
  { slides = SLIDES, deck }: { slides?: RawEntry[]; deck?: RawEntry } = {},
) {
  window.history.replaceState(null, "", `/present/${query}`);
  kept.clear();
  const data = dataset({
    claims: [
      rawClaim("c1", { quantity: { kind: "atLeast", value: 2876 } }),
      rawClaim("c2", {
        quantity: { kind: "exact", value: 200 },
        measure: "awaiting",
        time: { said: "2025-03-14" },
      }),
    ],
    deck: slides,
  });
  kept.setQueryData(datasetQuery("../data/dataset.json").queryKey, data);
  if (deck) kept.setQueryData(deckQuery("deck.json").queryKey, parseDeck(deck, "deck.json"));
  await act(async () => {
    render(<App page={{ shell: "present" }} root={document.body} />);
  });
  // The code of the shell comes with the first test, on a busy machine not at once.
  await screen.findByRole("toolbar", { name: "Presentation" }, { timeout: 10_000 });
  return userEvent.setup();
}

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

/** The title of the slide that is shown: the others are inert. */
function shownTitle(): string | null | undefined {
  return document.querySelector("section.slide:not([inert]) h1")?.textContent;
}

describe("keys", () => {
  test.each([
    ["{ArrowRight}", 2],
    ["{ArrowDown}", 2],
    [" ", 2],
    ["{PageDown}", 2],
    ["n", 2],
    ["{End}", 3],
    ["{End}{ArrowLeft}", 2],
    ["{End}{ArrowUp}", 2],
    ["{End}{Shift>} {/Shift}", 2],
    ["{End}{PageUp}", 2],
    ["{End}p", 2],
    ["{End}{Home}", 1],
    ["{ArrowLeft}", 1],
    ["{End}{ArrowRight}", 3],
    ["g3{Enter}", 3],
  ])("%s leads to slide %i", async (keys, slide) => {
    const user = await open();
    await user.keyboard(keys);
    expect(shownTitle()).toBe(`Slide ${slide} of 3: ${TITLES[slide - 1]}`);
    expect(window.location.search).toBe(slide === 1 ? "" : `?slide=${slide}`);
  });

  it("leaves F5 and all chords to the browser", async () => {
    const user = await open();
    const seen: boolean[] = [];
    const look = (event: KeyboardEvent) => seen.push(event.defaultPrevented);
    window.addEventListener("keydown", look);
    await user.keyboard(
      "{F5}{Control>}{ArrowRight}{/Control}{Alt>}n{/Alt}{Meta>}{PageDown}{/Meta}",
    );
    window.removeEventListener("keydown", look);
    expect(seen).not.toContain(true);
    expect(shownTitle()).toContain("Slide 1");
  });

  it("turns on by Enter on Next, which has its own Space too", async () => {
    const user = await open();
    screen.getByRole("button", { name: "Next" }).focus();
    await user.keyboard("{Enter}");
    expect(shownTitle()).toContain("Slide 2");
  });

  it("moves the focus to the heading of the new slide, which says which it is, once", async () => {
    const user = await open();
    expect(document.body).toHaveFocus();
    await user.keyboard("{PageDown}");
    const heading = screen.getByRole("heading", { name: /^Slide 2 of 3:\s*The list$/ });
    expect(heading).toHaveFocus();
    expect(screen.queryAllByText(/Slide 2 of 3/, { ignore: "h1, h1 *" })).toEqual([]);
  });

  it("makes the screen black, and only B, full stop, W or Escape wakes it", async () => {
    const user = await open();
    await user.keyboard("b");
    expect(screen.getByRole("status", { name: "" })).toHaveTextContent("The screen is black");
    await user.keyboard("{ArrowRight} {PageDown}n");
    expect(shownTitle()).toContain("Slide 1");
    expect(screen.getByText("The screen is black.")).toBeInTheDocument();
    await user.keyboard(".");
    expect(screen.queryByText("The screen is black.")).toBeNull();
    await user.keyboard("w{Escape}");
    expect(screen.queryByText("The screen is white.")).toBeNull();
  });

  it("closes one layer at a time by Escape", async () => {
    const user = await open();
    await user.keyboard("c");
    expect(await screen.findByRole("heading", { name: "Who says so" })).toHaveFocus();
    await user.keyboard("b{Escape}");
    expect(screen.getByRole("heading", { name: "Who says so" })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Who says so" })).toBeNull();
    expect(screen.getByRole("heading", { name: /Slide 1/ })).toHaveFocus();
  });

  it("are listed, can be changed and can be switched off, and stay so", async () => {
    const user = await open();
    await user.keyboard("?");
    const panel = screen.getByRole("dialog", { name: "Keys" });
    const field = within(panel).getByRole("textbox", { name: "Next slide" });
    await user.clear(field);
    await user.type(field, "k");
    await user.keyboard("{Escape}");
    await user.keyboard("n");
    expect(shownTitle()).toContain("Slide 1");
    await user.keyboard("k");
    expect(shownTitle()).toContain("Slide 2");

    await user.click(screen.getByRole("button", { name: "Keys" }));
    await user.click(screen.getByRole("checkbox", { name: "Character keys on" }));
    await user.keyboard("{Escape}k?b");
    expect(shownTitle()).toContain("Slide 2");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.keyboard("{PageDown}");
    expect(shownTitle()).toContain("Slide 3");
    expect(window.localStorage.getItem("keys")).toContain('"on":false');
  });

  it("say that a number is beyond the deck, and stay where they are", async () => {
    const user = await open();
    await user.keyboard("g9{Enter}");
    expect(screen.getByRole("dialog")).toHaveTextContent("This deck has the slides 1 to 3");
    await user.keyboard("{Escape}");
    expect(shownTitle()).toContain("Slide 1");
  });
});

describe("a slide", () => {
  it("says its sentence with its figures, whose they are, as of when, which version and where", async () => {
    await open();
    const slide = screen.getByRole("region", { name: /Slide 1 of 3/ });
    expect(within(slide).getByRole("link", { name: "at least 2,876 people" })).toBeVisible();
    expect(slide).toHaveTextContent("Sources: Paper");
    expect(slide).toHaveTextContent("As of 1 June 2025");
    expect(slide).toHaveTextContent("version 1.0.0");
    expect(within(slide).getByRole("link", { name: "localhost:3000/present/" })).toHaveAttribute(
      "href",
      "http://localhost:3000/present/",
    );
  });

  it("is where a reload, Back and a shared link lead", async () => {
    const user = await open("?slide=2");
    expect(shownTitle()).toContain("Slide 2");
    await user.keyboard("{PageDown}");
    act(() => window.history.back());
    await waitFor(() => expect(shownTitle()).toContain("Slide 2"));
  });

  it("lays the claims of its figures over it, in the address too", async () => {
    const user = await open();
    await user.keyboard("c");
    expect(window.location.search).toBe("?claim=c1");
    const claims = await screen.findByRole("list", { name: "Claims" });
    expect(claims).toHaveTextContent("Ministry");
    expect(claims).toHaveTextContent("12 February 2025");
    expect(claims).toHaveTextContent("Carried by Paper");
    await user.keyboard("{PageDown}");
    expect(window.location.search).toBe("?slide=2");
  });

  it("shows another filter when the address has one, and then not the words about its own", async () => {
    await open("?rule=highest");
    expect(screen.queryByRole("link", { name: "at least 2,876 people" })).toBeNull();
    expect(shownTitle()).toBe("Slide 1 of 3: Sources");
    const slide = screen.getByRole("region", { name: /Slide 1 of 3/ });
    expect(within(slide).getByText("localhost:3000/present/?rule=highest")).toBeVisible();
  });
});

describe("bad input", () => {
  it("shows the last slide for a number past the end, and says so", async () => {
    await open("?slide=12");
    expect(shownTitle()).toContain("Slide 3");
    expect(await screen.findByRole("alert")).toHaveTextContent("slide=12");
  });

  it("shows the slides of a deck that it can, and says on the others what is missing", async () => {
    const slides = [
      rawSlide({ title: "No such view", view: "weather" }),
      rawSlide({
        title: "No such claim",
        view: "sources",
        query: "tally=t9",
        sentence: { text: "{a} left.", figures: { a: { kind: "claim", claim: "c99" } } },
      }),
      rawSlide({ title: "Sound", view: "sources" }),
    ];
    const deck = rawDeck({ dataset: { title: "Another", version: "0.9.0" }, slides });
    const user = await open("?deck=deck.json", { deck });
    expect(screen.getByRole("alert")).toHaveTextContent("version 0.9.0 of Another");
    expect(screen.getByText("This site has no view named “weather”.")).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(screen.getByText(/names claim c99, which is not in version 1\.0\.0/)).toBeVisible();
    expect(screen.getByText(/asks for tally “t9”/)).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(shownTitle()).toBe("Slide 3 of 3: Sound");
  });

  it("is of its own day where it names one, with what had been said by then", async () => {
    const later = { text: "{a} waited.", figures: { a: { kind: "claim", claim: "c2" } } };
    const slides = [
      rawSlide({ view: "sources", query: "asof=2025-02-21", sentence: TOTAL }),
      rawSlide({ view: "sources", query: "asof=2025-02-21", sentence: later }),
      rawSlide({ view: "sources", sentence: later }),
    ];
    const user = await open("?deck=deck.json", { deck: rawDeck({ slides }) });
    const shown = () => document.querySelector<HTMLElement>("section.slide:not([inert])");
    await waitFor(() => expect(shown()).toHaveTextContent("As of 21 February 2025"));
    expect(shown()).toHaveTextContent("people came home.");
    await user.keyboard("{PageDown}");
    expect(shown()).toHaveTextContent(
      "names claim c2, which is not in what had been said by 21 February 2025",
    );
    await user.keyboard("{PageDown}");
    expect(shown()).not.toHaveTextContent("As of 21 February 2025");
    expect(shown()).toHaveTextContent("people waited.");
  });

  it("stays on the day that the address asks for, slide after slide", async () => {
    const user = await open("?asof=2025-02-21");
    await user.keyboard("{PageDown}");
    expect(shownTitle()).toBe("Slide 2 of 3: The list");
    expect(window.location.search).toBe("?asof=2025-02-21&slide=2");
    expect(screen.getAllByText("As of 21 February 2025")).not.toEqual([]);
  });

  it("shows the dataset's own deck when this browser keeps none", async () => {
    await open("?deck=own");
    expect(screen.getByRole("alert")).toHaveTextContent("keeps no deck of your own");
    expect(shownTitle()).toBe("Slide 1 of 3: The total");
  });

  it("names every fault of a deck that is malformed, and shows the dataset's own", async () => {
    window.localStorage.setItem("deck", JSON.stringify(rawDeck({ slides: [{ view: "A" }] })));
    await open("?deck=own");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("slides[0].title: is missing");
    expect(alert).toHaveTextContent("slides[0].view");
    expect(shownTitle()).toBe("Slide 1 of 3: The total");
  });
});

describe("a deck of one's own", () => {
  const keepDeck = (slides: RawEntry[]) =>
    window.localStorage.setItem("deck", JSON.stringify(rawDeck({ slides })));
  const keptTitles = () =>
    parseDeck(JSON.parse(window.localStorage.getItem("deck") ?? ""), "kept").slides.map(
      ({ title }) => title,
    );

  async function openEditor(query = "") {
    const user = await open(query);
    await user.keyboard("d");
    const panel = await screen.findByRole("dialog", { name: "My deck" }, { timeout: 10_000 });
    return { user, panel };
  }

  it("is put in order by keys, with the focus on the slide that moves, and can be undone", async () => {
    keepDeck(SLIDES);
    const { user, panel } = await openEditor();
    const [down] = await within(panel).findAllByRole("button", { name: "Down" });
    down?.focus();
    await user.keyboard("{Enter}");
    expect(keptTitles()).toEqual(["The list", "The total", "The sources"]);
    expect(panel).toHaveTextContent("“The total” is now slide 2.");
    await user.keyboard("{Enter}");
    expect(keptTitles()).toEqual(["The list", "The sources", "The total"]);
    const [remove] = within(panel).getAllByRole("button", { name: "Remove" });
    if (remove) await user.click(remove);
    expect(keptTitles()).toEqual(["The sources", "The total"]);
    within(panel).getByRole("button", { name: "Undo" }).focus();
    await user.keyboard("{Enter}");
    expect(keptTitles()).toEqual(["The list", "The sources", "The total"]);
    expect(within(panel).getByText("As it was before.")).toHaveFocus();
  });

  it("says what its reader writes, with figures that have a claim, on the slide at once", async () => {
    keepDeck([rawSlide({ title: "Mine", view: "sources" })]);
    const { user, panel } = await openEditor("?deck=own");
    await user.click(await within(panel).findByText(/sentence and notes/));
    const title = within(panel).getByRole("textbox", { name: "Title" });
    await user.clear(title);
    await user.type(title, "Ours{Enter}");
    await user.type(within(panel).getByRole("textbox", { name: /Sentence/ }), "Some 300: ");
    expect(panel).toHaveTextContent("A number that is typed has no source.");
    await user.selectOptions(within(panel).getByRole("combobox"), "c1");
    await user.click(within(panel).getByRole("button", { name: "Add it" }));
    await user.type(within(panel).getByRole("textbox", { name: /Notes/ }), "Slowly.{Escape}");
    const slide = screen.getByRole("region", { name: /Slide 1 of 1:\s*Ours/ });
    expect(slide).toHaveTextContent("Some 300: ≥ 2,876");
    expect(within(slide).getByRole("link", { name: "at least 2,876 people" })).toBeVisible();
    expect(window.localStorage.getItem("deck")).toContain("Slowly.");
  });

  it("begins with the slides that are shown, and is opened from a file that can be read", async () => {
    const { user, panel } = await openEditor();
    await user.click(
      within(panel).getByRole("button", { name: "Add the 3 slides that are shown" }),
    );
    expect(keptTitles()).toEqual(TITLES);
    const field = within(panel).getByLabelText(/Open a file/);
    const fileOf = (deck: RawEntry) => new File([JSON.stringify(deck)], "a.json");
    await user.upload(field, fileOf(rawDeck({ slides: [{ view: "A" }] })));
    const alert = await within(panel).findByRole("alert");
    expect(alert).toHaveTextContent("The deck a.json has faults.");
    expect(alert).toHaveTextContent("slides[0].title: is missing");
    expect(keptTitles()).toEqual(TITLES);
    await user.upload(field, fileOf(rawDeck({ slides: [rawSlide({ title: "Theirs" })] })));
    await waitFor(() => expect(keptTitles()).toEqual(["Theirs"]));
    await user.click(within(panel).getByRole("link", { name: "Show my deck" }));
    await waitFor(() => expect(shownTitle()).toBe("Slide 1 of 1: Theirs"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("may be one view by itself, as an address narrows it", async () => {
    await open("?deck=sources");
    expect(shownTitle()).toBe("Slide 1 of 1: Sources");
  });
});

describe("slides that go on by themselves", () => {
  it("do not unless asked for", async () => {
    await open();
    expect(screen.queryByRole("button", { name: "Start" })).toBeNull();
  });

  it("start paused with the control first in the order of Tab, go on, and stop at any input", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await open("?auto=20");
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    pass(60_000);
    expect(shownTitle()).toContain("Slide 1");
    await user.tab();
    expect(screen.getByRole("button", { name: "Start" })).toHaveFocus();
    await user.keyboard("{Enter}");
    pass(15_000);
    expect(screen.getByRole("toolbar")).toHaveTextContent(/next in \d s/);
    pass(7_000);
    expect(shownTitle()).toContain("Slide 2");
    await user.keyboard("x");
    expect(screen.getByRole("button", { name: "Start" })).toBeVisible();
    pass(60_000);
    expect(shownTitle()).toContain("Slide 2");
  });

  it("stop at the last slide, but go round in a kiosk", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await open("?slide=3&auto=20&kiosk=1");
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.keyboard("a");
    pass(21_000);
    expect(shownTitle()).toContain("Slide 1");
  });
});

describe("the wake lock", () => {
  function withWakeLock(request: () => Promise<unknown>) {
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
    return () => Reflect.deleteProperty(navigator, "wakeLock");
  }

  it("is asked for at the first key, again when the page comes back, and let go at the end", async () => {
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    const restore = withWakeLock(request);
    const user = await open();
    expect(request).not.toHaveBeenCalled();
    await user.keyboard("{PageDown}");
    await user.keyboard("{PageDown}");
    expect(request).toHaveBeenCalledOnce();
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(request).toHaveBeenCalledTimes(2));
    cleanup();
    expect(release).toHaveBeenCalled();
    restore();
  });

  it("is plainly said to be refused, and all else works", async () => {
    const restore = withWakeLock(() => Promise.reject(new Error("no")));
    const user = await open();
    await user.keyboard("{PageDown}?");
    expect(await screen.findByText(/does not let the page keep the screen on/)).toBeVisible();
    await user.keyboard("{Escape}{PageDown}");
    expect(shownTitle()).toContain("Slide 3");
    restore();
  });
});
