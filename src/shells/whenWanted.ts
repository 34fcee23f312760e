/** How far ahead of the reader a part is drawn: a screen above and below. */
const NEAR = "100% 0px";

/** How long after loading, in milliseconds, the parts that are further off are begun with. */
const SETTLED = 1000;
/** And how long after one the next. */
const NEXT = 100;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once, when a part of the page is wanted: when it comes near, or the page is printed.
 * Failing that, when nothing else is to be done, one part after the other in the order of the page,
 * so that find-in-page, printing and a lost connection find all of it; but not for readers whose
 * browser saves data.
 *
 * @param place where the part will be
 * @returns what takes it back
 */
export function whenWanted(place: Element, onWanted: () => void): () => void {
  if (observer === undefined) start();
  waiting.set(place, onWanted);
  observer?.observe(place);
  return () => {
    waiting.delete(place);
    observer?.unobserve(place);
  };
}

function start(): void {
  observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) want(target);
    },
    { rootMargin: NEAR },
  );
  window.addEventListener("beforeprint", () => {
    for (const place of waiting.keys()) want(place);
  });
  if (savesData()) return;
  if (document.readyState === "complete") rest(SETTLED);
  else window.addEventListener("load", () => rest(SETTLED), { once: true });
}

function want(place: Element): void {
  const onWanted = waiting.get(place);
  waiting.delete(place);
  observer?.unobserve(place);
  onWanted?.();
}

/** Draws what is still waiting, a part at a time, whenever the page has nothing else to do. */
function rest(pause: number): void {
  setTimeout(() => {
    whenIdle(() => {
      const [next] = waiting.keys();
      if (next === undefined) return;
      want(next);
      rest(NEXT);
    });
  }, pause);
}

/** Safari has no idle callback. */
function whenIdle(then: () => void): void {
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(then);
  else setTimeout(then, 200);
}

/** Whether the reader has asked the browser to be sparing; only Chromium tells. */
function savesData(): boolean {
  if (!("connection" in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true
  );
}
