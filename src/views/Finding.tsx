import type { ReactNode } from "react";
import "./Finding.css";

/** What a view finds, as a sentence with live figures: its title in all but name. */
export function Finding({ children }: { readonly children: ReactNode }) {
  return <p className="finding">{children}</p>;
}
