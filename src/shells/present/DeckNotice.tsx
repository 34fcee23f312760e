import { useState } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import type { DeckReading } from "./deckReading.ts";

/** Why the deck that was asked for is not shown, or what it was made from; the deck goes on. */
export function DeckNotice({
  deck,
  dataset,
}: {
  readonly deck: DeckReading;
  readonly dataset: Dataset;
}) {
  const [dismissed, setDismissed] = useState<DeckReading>();
  if (dismissed === deck) return null;
  const { because, faults } = noticeOf(deck, dataset);
  if (because === "") return null;
  return (
    <aside className="deck-notice" role="alert">
      <p>{because}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => setDismissed(deck)}>
        {t("Dismiss")}
      </button>
    </aside>
  );
}

function noticeOf(
  deck: DeckReading,
  { title, version }: Dataset,
): { readonly because: string; readonly faults: readonly string[] } {
  switch (deck.kind) {
    case "none":
    case "loading":
      return { because: "", faults: [] };
    case "refused":
      return {
        because: [deck.because, t("The dataset's own deck is shown.")].join(" "),
        faults: deck.faults,
      };
    case "read": {
      const from = deck.deck.dataset;
      if (from.title === title && from.version === version) return { because: "", faults: [] };
      const because = t(
        "This deck was made from version {was} of {from}; it is shown with version {version} of {title}. Where that lacks something, the slide says so.",
        { was: from.version, from: from.title, version, title },
      );
      return { because, faults: [] };
    }
  }
}
