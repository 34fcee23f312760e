import { useEffect, useState } from "react";

/** How long the controls and the pointer stay after they were last needed. */
const PATIENCE_MS = 3000;

/**
 * Whether nobody has moved the pointer, touched the screen or pressed Tab for a while. Other keys do
 * not count: what a clicker sends must not bring up the controls before the audience.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onSign = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), PATIENCE_MS);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Tab") onSign();
    };
    onSign();
    document.addEventListener("pointermove", onSign);
    document.addEventListener("pointerdown", onSign);
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", onSign);
      document.removeEventListener("pointerdown", onSign);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return isIdle;
}
