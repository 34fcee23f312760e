import type { ReactNode } from "react";
import { lazyView } from "../lazyView.tsx";

// Few lists are so long.
const Block = lazyView(() => import("./Block.tsx").then((module) => module.Block));

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
