import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { BEFORE_COPY } from "./beforeCopy.ts";
import { TableTwin, type Twin } from "./TableTwin.tsx";
import { useMedia } from "./useMedia.ts";

/**
 * The table twin, made from what makes it. A long one that is not shown is not there: a table of
 * thousands of rows takes more room than all else that is drawn. It comes when it is shown, printed
 * or copied.
 */
export function MadeTwin({
  make,
  hidden = false,
  isLong = false,
}: {
  readonly make: () => Twin;
  readonly hidden?: boolean;
  readonly isLong?: boolean;
}) {
  const isPrinted = useMedia("print", false);
  const [isCopied, setCopied] = useState(false);
  const isThere = !isLong || !hidden || isPrinted || isCopied;
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isThere) return undefined;
    const figure = place.current?.closest("figure");
    // Who copies goes on with the table.
    const onCopy = () => flushSync(() => setCopied(true));
    figure?.addEventListener(BEFORE_COPY, onCopy);
    return () => figure?.removeEventListener(BEFORE_COPY, onCopy);
  }, [isThere]);
  return isThere ? <Made make={make} hidden={hidden} /> : <span ref={place} hidden />;
}

function Made({ make, hidden }: { readonly make: () => Twin; readonly hidden: boolean }) {
  const twin = useMemo(() => make(), [make]);
  return <TableTwin twin={twin} hidden={hidden} />;
}
