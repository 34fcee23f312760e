import { memo, type ReactNode } from "react";

/** What it holds stays as it was drawn last for as long as it is held. */
export const Still = memo(
  function Still({ children }: { readonly isHeld: boolean; readonly children: ReactNode }) {
    return children;
  },
  (_before, { isHeld }) => isHeld,
);
