import { type KeyboardEvent, useId, useState } from "react";

/**
 * A text that is taken when the reader leaves it: what follows from it, a slide drawn anew, is too
 * much for every key.
 */
export function DraftField({
  label,
  value,
  rows,
  hint,
  onTake,
}: {
  readonly label: string;
  readonly value: string;
  /** Lines of a long text; absent for a short one. */
  readonly rows?: number;
  /** What is to be said of the text while it is written; "" for nothing. */
  readonly hint?: (text: string) => string;
  /** Takes the text; returns what it makes of it. */
  readonly onTake: (text: string) => string;
}) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setDraft(value);
  }
  const take = () => {
    if (draft !== value) setDraft(onTake(draft));
  };
  const field = {
    id,
    value: draft,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDraft(target.value),
    onBlur: take,
    onKeyDown: ({ key }: KeyboardEvent) => {
      // Escape closes what the field is in.
      if (key === "Escape" || (key === "Enter" && rows === undefined)) take();
    },
  };
  return (
    <div className="draft-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input {...field} /> : <textarea rows={rows} {...field} />}
      {hint && <output htmlFor={id}>{hint(draft)}</output>}
    </div>
  );
}
