import { Fragment, type ReactNode } from "react";
import type { Message, Slots } from "./catalogue.ts";
import { pieces } from "./translate.ts";

/** A message with elements in its slots, in whatever order the language has them. */
export function Translated<M extends Message>({
  message,
  values,
}: {
  readonly message: M;
  readonly values: Readonly<Record<Slots<M>, ReactNode>>;
}) {
  const slots: Readonly<Record<string, ReactNode>> = values;
  return pieces(message).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a message's pieces stay where they are.
    <Fragment key={index}>{index % 2 === 0 ? piece : slots[piece]}</Fragment>
  ));
}
