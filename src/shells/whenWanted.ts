/** How far ahead of the reader a part is drawn: a screen above and below. */
const NEAR = "100% 0px";

/** How long after loading, in milliseconds, the parts that are further off are begun with. */
const SETTLED = 1000;
/** And how long after one the next. */
const NEXT = 100;

/** How long, in milliseconds, what is near but not in view waits for a page that has more to do. */
const PATIENCE = { timeout: 300 };

const waiting = new Map<Element, () => void>();
const near = new Set<Element>();
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
    near.delete(place);
    observer?.unobserve(place);
  };
}

function start(): void {
  observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target, boundingClientRect } of entries) {
        if (!isIntersecting) continue;
        if (isInView(boundingClientRect)) want(target);
        else wantSoon(target);
      }
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

function isInView({ top, bottom }: DOMRectReadOnly): boolean {
  return bottom > 0 && top < window.innerHeight;
}

/** One after the other, so that nothing keeps what is in view waiting. */
function wantSoon(place: Element): void {
  near.add(place);
  if (near.size === 1) whenIdle(wantNext, PATIENCE);
}

function wantNext(): void {
  const [next] = near;
  if (next === undefined) return;
  near.delete(next);
  want(next);
  if (near.size > 0) whenIdle(wantNext, PATIENCE);
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
function whenIdle(then: () => void, within: IdleRequestOptions = {}): void {
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(then, within);
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
