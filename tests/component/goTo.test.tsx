import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { goToClaim, goToSearch } from "../../src/shells/dashboard/goTo.ts";

/** The claims of a dashboard, before they are drawn and after. */
function Claims({ drawn }: { readonly drawn: boolean }) {
  return (
    <>
      <button type="button">Elsewhere</button>
      <section id="claims" aria-label="Claims">
        {drawn && (
          <>
            <input type="search" aria-label="Search claims" />
            <article id="claim-a">A</article>
            <article id="claim-b">B</article>
          </>
        )}
      </section>
    </>
  );
}

const scrollTo = vi.fn<(this: Element) => void>();

beforeEach(() => {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = scrollTo;
});
afterEach(() => scrollTo.mockClear());

describe("a shortcut to the claims", () => {
  it("goes there at once where they are drawn", () => {
    render(<Claims drawn />);
    goToSearch();
    expect(screen.getByRole("searchbox")).toHaveFocus();
    goToClaim(1);
    goToClaim(1);
    expect(screen.getByText("B")).toHaveFocus();
  });

  it.each([
    ["the search", goToSearch, () => screen.getByRole("searchbox")],
    ["the first claim", () => goToClaim(1), () => screen.getByText("A")],
  ])("brings claims that are not drawn yet into view, and then goes to %s", async (_, go, goal) => {
    const { rerender } = render(<Claims drawn={false} />);
    go();
    expect(scrollTo.mock.contexts).toEqual([screen.getByRole("region")]);
    rerender(<Claims drawn />);
    await vi.waitFor(() => expect(goal()).toHaveFocus());
  });

  it("leaves the focus to a reader who has gone elsewhere meanwhile", async () => {
    const { rerender } = render(<Claims drawn={false} />);
    goToSearch();
    screen.getByRole("button").focus();
    rerender(<Claims drawn />);
    // What watches the section has been told when this has.
    await new Promise((told) => setTimeout(told));
    expect(screen.getByRole("button")).toHaveFocus();
  });
});
