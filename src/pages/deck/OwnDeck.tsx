import { useQueryClient } from "@tanstack/react-query";
import { deckQuery } from "../../dataset/deckQuery.ts";
import { DeckEditor, type EditorProps } from "../../shells/present/DeckEditor.tsx";
import { keep, useKept } from "../../shells/present/kept.ts";
import { OWN_DECK_KEY, writeDeck } from "../../shells/present/ownDeck.ts";
import { OWN_DECK } from "../../url/presentParams.ts";
import { OWN_DECK_NAME, readDeckFile, useDeck } from "./useDeck.ts";

/** The deck that this browser keeps for its reader, read, edited and kept again. */
export function OwnDeck(given: EditorProps) {
  const client = useQueryClient();
  const kept = useKept(OWN_DECK_KEY);
  const reading = useDeck(OWN_DECK);
  return (
    <DeckEditor
      kept={kept}
      reading={reading}
      {...given}
      onKeep={(deck) => {
        const text = deck ? writeDeck(deck) : "";
        // It need not be read: so the next change finds this one made.
        if (deck) client.setQueryData(deckQuery(OWN_DECK_NAME, text).queryKey, deck);
        keep(OWN_DECK_KEY, text);
      }}
      onRestore={(text) => keep(OWN_DECK_KEY, text)}
      onOpen={async (file) => {
        const read = await readDeckFile(file, client);
        if (read.kind === "refused") return read;
        keep(OWN_DECK_KEY, read.text);
        return undefined;
      }}
    />
  );
}
