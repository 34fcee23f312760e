import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { spokenLanguage } from "../../src/language/translate.ts";
import { EmbedDialog } from "../../src/shells/embed/EmbedDialog.tsx";
import { parseDatasetParams } from "../../src/url/datasetParams.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const known = deriveKnown(dataset({ claims: [rawClaim("home")] }));
const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));

function open(query: string) {
  const address = `https://returns.example/?${query}`;
  render(
    <EmbedDialog
      name="claims"
      view={{ known, state: DEFAULT_VIEW_STATE, units }}
      address={address}
      query={query}
      data={parseDatasetParams(query, address).params.data}
      onClose={() => {}}
    />,
  );
}

describe(EmbedDialog, () => {
  beforeEach(() => {
    // jsdom has dialogs, and no way to open one.
    HTMLDialogElement.prototype.showModal = vi.fn<(this: HTMLDialogElement) => void>(function () {
      this.open = true;
    });
  });

  it("offers to keep the figures at a version of this site's dataset", () => {
    open("");
    expect(screen.getByRole("combobox", { name: "Figures" })).toHaveValue("live");
  });

  it("offers no version of a dataset that lies elsewhere, and says why", async () => {
    open("data=https://data.example/mine.json");
    expect(screen.queryByRole("combobox", { name: "Figures" })).toBeNull();
    expect(screen.getByText(/this site keeps only its own versions/)).toBeVisible();
    const pasted = screen.getByRole("textbox", { name: "Paste this into the page" });
    const address = "embed/claims/?data=https%3A%2F%2Fdata.example%2Fmine.json&";
    await waitFor(() => expect(pasted).toHaveTextContent(address), { timeout: 10_000 });
  });

  it("offers the frame, and what is said where it is dropped, in each language", async () => {
    open("lang=th&q=bridge");
    const user = userEvent.setup();
    const pasted = screen.getByRole("textbox", { name: "Paste this into the page" });
    // The page could not have its language, and speaks English: so would the frame.
    const choice = screen.getByRole("combobox", { name: "Language of the frame" });
    expect(choice).toHaveValue("en");
    await waitFor(() => expect(pasted).toHaveTextContent('lang="en-GB"'), { timeout: 10_000 });
    expect(pasted).toHaveTextContent("According to");
    await user.selectOptions(choice, "ไทย");
    await waitFor(() => expect(pasted).toHaveTextContent('lang="th"'));
    expect(pasted).toHaveTextContent("embed/claims/?q=bridge&amp;lang=th&amp;eid=mr-");
    expect(pasted).toHaveTextContent("ผู้กล่าวอ้าง");
    expect(spokenLanguage()).toBe("en");
  });

  it("offers nothing to paste for a file that only this browser has, and says what to do", () => {
    open("data=own");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText(/Put the file on a host by https/)).toBeVisible();
  });
});
