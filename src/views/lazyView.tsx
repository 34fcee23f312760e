import { type ComponentType, lazy, type LazyExoticComponent, useState } from "react";

/** How long to wait, in milliseconds, before code that did not come is asked for again. */
const PAUSES = [500, 1500];

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

async function patiently<T>(load: () => Promise<T>): Promise<T> {
  noteMissingStyles();
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
      await styleAgain();
    }
  }
  return load();
}

/** Links whose style sheet did not come. */
let missingStyles: Set<HTMLLinkElement> | undefined;

function noteMissingStyles(): void {
  // Where the page is written ahead of time there is no window, and no style either.
  if (missingStyles || typeof window === "undefined") return;
  const missing = new Set<HTMLLinkElement>();
  missingStyles = missing;
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") missing.add(target);
  };
  // The event of a link goes down to it, and not up.
  window.addEventListener("error", note, { capture: true });
}

/** A link asks for its style sheet once: a new link takes its place. */
async function styleAgain(): Promise<void> {
  const links = [...(missingStyles ?? [])];
  missingStyles?.clear();
  await Promise.all(
    links.map(
      (link) =>
        new Promise((resolve) => {
          const next = document.createElement("link");
          for (const { name, value } of link.attributes) next.setAttribute(name, value);
          next.addEventListener("load", resolve);
          next.addEventListener("error", resolve);
          link.replaceWith(next);
        }),
    ),
  );
}
