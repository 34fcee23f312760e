import { createContext } from "react";

/**
 * True where drawings are shown as their tables: on paper, where nobody can press a button. Views do
 * not know their shell; it says so for all drawings in it.
 */
export const AsTables = createContext(false);
