import { type ReactNode, useCallback, useState } from "react";

/** A part of a long list, drawn while it is near what is in view. */
export function Block({
  size,
  of: Element,
  children,
}: {
  readonly size: number;
  readonly of: "div" | "tbody";
  readonly children: () => ReactNode;
}) {
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === "undefined");
  const [height, setHeight] = useState(size);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // Of a list that is left out because nobody sees it, nothing is known.
        if (!entry || entry.boundingClientRect.width === 0) return;
        setIsNear(entry.isIntersecting);
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height);
      },
      // An unfolded list does not scroll: the page does.
      {
        root: element.closest(".pane:not([data-unfolded]) > .pane-scroller"),
        rootMargin: "1000px 0px",
      },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <Element
      className="claims-block"
      ref={watch}
      style={isNear ? undefined : { blockSize: height }}
    >
      {isNear ? children() : Element === "tbody" && <EmptyRow height={height} />}
    </Element>
  );
}

/** A table lays out rows only: an empty group of them has no height of its own. */
function EmptyRow({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td style={{ blockSize: height }}>…</td>
    </tr>
  );
}
