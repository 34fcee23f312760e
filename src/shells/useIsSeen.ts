import { type RefObject, startTransition, useEffect, useState } from "react";

/** Whether any of an element is on the screen; true where the browser cannot tell. */
export function useIsSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    const { current } = ref;
    if (!current || !("IntersectionObserver" in window)) return undefined;
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting } of entries) startTransition(() => setSeen(isIntersecting));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [ref]);
  return isSeen;
}
