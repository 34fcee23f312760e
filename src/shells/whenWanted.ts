/** How far ahead of a reader who has begun a part is drawn: a screen above and below. */
const NEAR = "100% 0px";

/** What tells that a reader has begun. */
const TOUCHES = ["scroll", "pointermove", "pointerdown", "keydown", "focusin"] as const;

/** How long after that, in milliseconds, the parts that are further off are begun with. */
const SETTLED = 1000;
/** And how long after one the next. */
const NEXT = 100;
/**
 * How long after loading a page that nobody has touched is drawn whole all the same: reading aloud
 * and the browser's own menus go through it without a touch.
 */
const UNTOUCHED = 10_000;

/** How long after a key, in milliseconds, the reader may type the next. */
const TYPING = 500;

/**
 * How long, in milliseconds, what is not in view waits for a page that has more to do. Chromium may
 * find no idle moment for minutes in a page that does nothing, after keys that came while it loaded.
 */
const PATIENCE = { timeout: 300 };

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let hasBegun = false;
let lastKey = -Infinity;

/**
 * Calls back once, when a part of the page is wanted: when it is on the screen; once the reader has
 * begun, when it comes near; or when the page is printed. Failing that, when nothing else is to be
 * done, one part after the other in the order of the page, so that find-in-page, printing and a lost
 * connection find all of it; but not for readers whose browser saves data. Until the reader has begun,
 * the page is theirs to touch, and not busy with what they may never scroll to.
 *
 * @param place where the part will be
 * @param isSought the reader has come by an address that asks for more than the page as it is
 * @returns what takes it back
 */
export function whenWanted(place: Element, isSought: boolean, onWanted: () => void): () => void {
  if (!observer) start();
  if (isSought) begin();
  waiting.set(place, onWanted);
  observer?.observe(place);
  return () => {
    waiting.delete(place);
    observer?.unobserve(place);
  };
}

function start(): void {
  observe("0px");
  window.addEventListener("beforeprint", () => {
    for (const place of waiting.keys()) want(place);
  });
  for (const touch of TOUCHES) window.addEventListener(touch, begin, true);
  window.addEventListener("keydown", () => (lastKey = performance.now()), true);
  if (window.scrollY > 0) begin();
  else onceLoaded(() => setTimeout(begin, UNTOUCHED));
}

function onceLoaded(then: () => void): void {
  if (document.readyState === "complete") then();
  else window.addEventListener("load", then);
}

function begin(): void {
  if (hasBegun) return;
  hasBegun = true;
  for (const touch of TOUCHES) window.removeEventListener(touch, begin, true);
  observe(NEAR);
  if (!savesData()) onceLoaded(() => rest(SETTLED));
}

/** Watches what is waiting, as far around the screen as said. */
function observe(rootMargin: string): void {
  observer?.disconnect();
  observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target, boundingClientRect } of entries) {
        if (!isIntersecting) continue;
        if (isInView(boundingClientRect)) want(target);
        else whenIdle(() => want(target));
      }
    },
    { rootMargin },
  );
  for (const place of waiting.keys()) observer.observe(place);
}

function want(place: Element): void {
  waiting.get(place)?.();
  waiting.delete(place);
  observer?.unobserve(place);
}

function isInView({ top, bottom }: DOMRectReadOnly): boolean {
  return bottom > 0 && top < window.innerHeight;
}

/** Draws what is still waiting, a part at a time, whenever the page has nothing else to do. */
function rest(pause: number): void {
  setTimeout(() => {
    whenIdle(() => {
      const [next] = waiting.keys();
      if (!next) return;
      want(next);
      rest(NEXT);
    });
  }, pause);
}

/**
 * Safari has no idle callback. While a reader types, the page has something else to do. `prepare.ts`
 * waits in the same way, and says why by itself.
 */
function whenIdle(then: () => void): void {
  const unlessTyping = () => {
    if (performance.now() < lastKey + TYPING) setTimeout(whenIdle, TYPING, then);
    else then();
  };
  if ("requestIdleCallback" in window) requestIdleCallback(unlessTyping, PATIENCE);
  else setTimeout(unlessTyping, 200);
}

/** Whether the reader has asked the browser to be sparing; only Chromium tells. */
function savesData(): boolean {
  return (
    "connection" in navigator && Reflect.get(Object(navigator.connection), "saveData") === true
  );
}
