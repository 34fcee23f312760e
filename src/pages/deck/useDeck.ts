import { keepPreviousData, type QueryClient, useQuery } from "@tanstack/react-query";
import { DatasetError, describeFault } from "../../dataset/fault.ts";
import { deckQuery } from "../../dataset/deckQuery.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { DeckReading, Refusal } from "../../shells/present/deckReading.ts";
import { useKept } from "../../shells/present/kept.ts";
import { OWN_DECK_KEY } from "../../shells/present/ownDeck.ts";
import { OWN_DECK } from "../../url/presentParams.ts";
import { VIEW_NAMES } from "../../views/viewName.ts";

/** The kept deck, as a message names it. */
export const OWN_DECK_NAME = "that this browser keeps" satisfies Label;

/**
 * The deck that an address asks for: at a URL, or the one that this browser keeps.
 *
 * @param address empty, or the name of a view, for no deck to be read
 */
export function useDeck(address: string): DeckReading {
  const kept = useKept(OWN_DECK_KEY);
  const isOwn = address === OWN_DECK;
  const isNone = address === "" || VIEW_NAMES.some((name) => name === address);
  const own = useQuery({
    ...deckQuery(OWN_DECK_NAME, kept),
    enabled: isOwn && kept !== "",
    // While an edited deck is read, its slides stand as they were.
    placeholderData: keepPreviousData,
  });
  const other = useQuery({ ...deckQuery(address), enabled: !isOwn && !isNone });
  if (isNone) return { kind: "none" };
  if (isOwn && kept === "") {
    return { kind: "refused", because: t("This browser keeps no deck of your own."), faults: [] };
  }
  const { data, error } = isOwn ? own : other;
  if (data) return { kind: "read", deck: data };
  return error ? refusalOf(error, address) : { kind: "loading" };
}

/** More is no deck of slides, and would not fit where it is kept. */
const LARGEST_FILE = 1_000_000;

/** A deck file that the reader opened: its text when it can be read, else why not. */
export async function readDeckFile(
  file: File,
  client: QueryClient,
): Promise<{ readonly kind: "text"; readonly text: string } | Refusal> {
  if (file.size > LARGEST_FILE) {
    return {
      kind: "refused",
      because: t("{file} is larger than 1 MB.", { file: file.name }),
      faults: [],
    };
  }
  try {
    const text = await file.text();
    await client.fetchQuery(deckQuery(file.name, text));
    return { kind: "text", text };
  } catch (error) {
    return refusalOf(error instanceof Error ? error : new Error(String(error)), file.name);
  }
}

function refusalOf(error: Error, address: string): Refusal {
  const failure = error instanceof DatasetError ? error.failure : undefined;
  const deck = nameOf(failure?.url ?? address);
  switch (failure?.kind) {
    case "invalid": {
      const faults = failure.faults.map(describeFault);
      return { kind: "refused", because: t("The deck {deck} has faults.", { deck }), faults };
    }
    case "unreachable":
    case "not-json":
    case "refused":
      return {
        kind: "refused",
        because: t("The deck {deck} could not be read: {because}.", {
          deck,
          because: failure.because,
        }),
        faults: [],
      };
    case "newer-schema":
      return {
        kind: "refused",
        because: t("The deck {deck} is written for a newer version of this page.", { deck }),
        faults: [],
      };
    case undefined:
      return {
        kind: "refused",
        because: t("The deck {deck} could not be read: {because}.", {
          deck,
          because: error.message,
        }),
        faults: [],
      };
  }
}

function nameOf(deck: string): string {
  return deck === OWN_DECK_NAME ? t(OWN_DECK_NAME) : deck;
}
