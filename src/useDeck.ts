import { useQuery } from "@tanstack/react-query";
import { DatasetError, describeFault } from "./dataset/fault.ts";
import { deckQuery, deckTextQuery } from "./dataset/load.ts";
import type { DeckReading } from "./shells/present/deckReading.ts";
import { useKept } from "./shells/present/kept.ts";
import { OWN_DECK_KEY } from "./shells/present/ownDeck.ts";
import { OWN_DECK } from "./url/presentParams.ts";

/** The deck that an address asks for: at a URL, or the one that this browser keeps. */
export function useDeck(address: string): DeckReading {
  const kept = useKept(OWN_DECK_KEY);
  const isOwn = address === OWN_DECK;
  const own = useQuery({ ...deckTextQuery(kept, "your deck"), enabled: isOwn && kept !== "" });
  const other = useQuery({ ...deckQuery(address), enabled: !isOwn && address !== "" });
  if (address === "") return { kind: "none" };
  if (isOwn && kept === "") {
    return { kind: "refused", because: "This browser keeps no deck of your own.", faults: [] };
  }
  const { data, error } = isOwn ? own : other;
  if (data) return { kind: "read", deck: data };
  return error ? refusalOf(error, address) : { kind: "loading" };
}

function refusalOf(error: Error, address: string): DeckReading {
  const failure = error instanceof DatasetError ? error.failure : undefined;
  switch (failure?.kind) {
    case "invalid": {
      const faults = failure.faults.map(describeFault);
      return { kind: "refused", because: `The deck ${failure.url} has faults.`, faults };
    }
    case "unreachable":
    case "not-json":
    case "refused":
      return {
        kind: "refused",
        because: `The deck ${failure.url} could not be read: ${failure.because}.`,
        faults: [],
      };
    case "newer-schema":
      return {
        kind: "refused",
        because: `The deck ${failure.url} is written for a newer version of this page.`,
        faults: [],
      };
    case undefined:
      return {
        kind: "refused",
        because: `The deck ${address} could not be read: ${error.message}.`,
        faults: [],
      };
  }
}
