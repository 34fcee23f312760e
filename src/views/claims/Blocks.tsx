import { type ReactNode, useCallback, useState } from "react";

/** Items of a block: a multiple of every number of columns that a grid of cards may have. */
const BLOCK = 60;

/**
 * A long list in blocks, of which only those near what is in view are drawn. In place of the
 * others stands an empty one of their height. A list that is drawn whole has no blocks.
 */
export function Blocks<T>({
  items,
  everything,
  size,
  of: Element = "div",
  children,
}: {
  readonly items: readonly T[];
  readonly everything: boolean;
  /** Height of an item in pixels, about, until a block of them has been drawn. */
  readonly size: number;
  readonly of?: "div" | "tbody";
  readonly children: (item: T, at: number) => ReactNode;
}) {
  if (everything) {
    const all = items.map(children);
    return Element === "tbody" ? <tbody>{all}</tbody> : all;
  }
  const starts = Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, i) => i * BLOCK);
  return starts.map((start) => (
    <Block key={start} size={size * Math.min(BLOCK, items.length - start)} of={Element}>
      {() => items.slice(start, start + BLOCK).map((item, i) => children(item, start + i))}
    </Block>
  ));
}

function Block({
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
        if (!entry) return;
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
