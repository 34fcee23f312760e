/** The name under which this browser keeps the deck of its reader, as the text of a deck file. */
export const OWN_DECK_KEY = "deck";
