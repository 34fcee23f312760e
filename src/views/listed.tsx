import type { ReactNode } from "react";
import { Translated } from "../language/Translated.tsx";

/** Parts of a sentence after one another, with what the language has between them. */
export function listed(parts: readonly ReactNode[]): ReactNode {
  return parts.reduce((a, b) => <Translated message="{a}, {b}" values={{ a, b }} />);
}
