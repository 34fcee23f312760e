import { type ComponentType, lazy, type LazyExoticComponent, useState } from "react";

/** How long to wait, in milliseconds, before code that did not come is asked for again. */
const PAUSE = 500;
/** Each time it fails again, twice as long: longer than this nobody waits without a word. */
const PATIENCE = 1500;

/** What lets components whose code did not come ask anew. */
const failed = new Set<() => void>();

/** Lets what is drawn from now on ask again for code that did not come. */
export function askAgain(): void {
  for (const start of failed) start();
  failed.clear();
}

/**
 * A component whose code is fetched when it is first drawn. A connection may fail for a moment:
 * then it is asked for again by itself, and after `askAgain` once more. React alone would keep the
 * failure for as long as the page is open.
 */
export function lazyView<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let current: LazyExoticComponent<ComponentType<P>>;
  const start = () => {
    current = lazy(async () => {
      try {
        return { default: await patiently(load) };
      } catch (error) {
        failed.add(start);
        throw error;
      }
    });
  };
  start();
  return function LazyView(props: P) {
    const [View] = useState(() => current);
    return <View {...props} />;
  };
}

/**
 * Of a page that stands as it was written, nothing is taken away for code that does not come: it says
 * that it is without script, and goes on asking.
 */
async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (let pause = PAUSE; ; pause *= 2) {
    try {
      return await load();
    } catch (error) {
      if (pause > PATIENCE) {
        if (!document.querySelector(".written")) throw error;
        document.documentElement.dataset["failed"] = "";
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      await styleAgain();
    }
  }
}

/** Links whose style sheet did not come. */
const missingStyles = new Set<HTMLLinkElement>();

// Where the page is written ahead of time there is nothing to listen to, and no style either.
globalThis.addEventListener?.(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") missingStyles.add(target);
  },
  // The event of a link goes down to it, and not up.
  { capture: true },
);

/** A link asks for its style sheet once: a new link takes its place. */
async function styleAgain(): Promise<void> {
  const links = [...missingStyles];
  missingStyles.clear();
  await Promise.all(
    links.map(
      (link) =>
        new Promise((resolve) => {
          const next = link.cloneNode();
          next.addEventListener("load", resolve);
          next.addEventListener("error", resolve);
          link.replaceWith(next);
        }),
    ),
  );
}
