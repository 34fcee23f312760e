import { useMemo } from "react";
import { CHARACTER_KEYS, type CharacterKeys, parseCharacterKeys } from "./keys.ts";
import { keep, useKept } from "./kept.ts";

const KEY = "keys";

/** The character keys as this reader has them, and how they change them. */
export function useCharacterKeys(): [CharacterKeys, (characters: CharacterKeys) => void] {
  const kept = useKept(KEY);
  const characters = useMemo(() => readKeys(kept), [kept]);
  return [characters, keepKeys];
}

function readKeys(kept: string): CharacterKeys {
  try {
    return kept === "" ? CHARACTER_KEYS : parseCharacterKeys(JSON.parse(kept));
  } catch {
    return CHARACTER_KEYS;
  }
}

function keepKeys(characters: CharacterKeys): void {
  keep(KEY, JSON.stringify(characters));
}
