import { useEffect, useRef } from "react";
import { t } from "../../language/translate.ts";

/** How long typing may run ahead of the address: browsers refuse too many changes of it. */
const PAUSE_MS = 150;

/**
 * The search box. The input itself keeps what is being typed; the address follows at most every
 * 150 ms, and is written into the input only when it changed otherwise (Back, a reset).
 */
export function SearchBox({
  q,
  onSearch,
}: {
  readonly q: string;
  readonly onSearch: (q: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // By the time it is called, another filter may be on than when the letter was typed.
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });
  useEffect(() => {
    if (q === sent.current) return;
    stop(timer);
    sent.current = q;
    if (input.current) input.current.value = q;
  }, [q]);
  useEffect(() => () => stop(timer), []);
  const send = () => {
    stop(timer);
    sent.current = input.current?.value ?? "";
    search.current(sent.current);
  };
  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <input
          type="search"
          aria-label={t("Search claims")}
          placeholder={t("Search claims")}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          defaultValue={q}
          ref={input}
          onChange={() => {
            timer.current ??= setTimeout(send, PAUSE_MS);
          }}
        />
      </form>
    </search>
  );
}

function stop(timer: { current: ReturnType<typeof setTimeout> | undefined }): void {
  clearTimeout(timer.current);
  timer.current = undefined;
}
