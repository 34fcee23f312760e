/**
 * Keeps the site for when there is no network: the worker that `sw.js` is. It holds one build whole,
 * so that a page never meets code or data of another one's; the next build's worker waits until no
 * page of this one is open. Pages and data come from the network as long as it answers.
 */
declare const self: ServiceWorkerGlobalScope;

/** Every file of the build that a reader may need, with the digest of what is in it. */
declare const FILES: readonly (readonly [path: string, digest: string])[];
/** The digest of them all. */
declare const BUILD: string;

/** How long the network may be silent, in milliseconds, before what is kept is shown instead. */
const PATIENCE = 4000;
/** And how long it may take for the whole of a file that is no page. */
const FOR_WHOLE = 10_000;

const HASHED = "assets/";

const { scope } = self.registration;
const CACHE = `${scope} ${BUILD}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetEarlier(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.url.startsWith(scope) ? pathOf(request.url) : undefined;
  if (request.method !== "GET" || path === undefined) return;
  if (path.startsWith(HASHED)) event.respondWith(keptFirst(request));
  else if (FILES.some(([kept]) => kept === path)) event.respondWith(newestFirst(request, path));
});

/** From the root of the site, without query and fragment: "" or "data/dataset.json". */
function pathOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.slice(scope.length).replace(/(^|\/)index\.html$/, "$1");
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const requests = FILES.map(([path]) => {
    // What has a hash in its name is as it was; the rest may be an earlier build's.
    const how = path.startsWith(HASHED) ? "default" : "no-cache";
    return new Request(new URL(path, scope), { cache: how });
  });
  await cache.addAll(requests);
}

async function forgetEarlier(): Promise<void> {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(`${scope} `) && name !== CACHE);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

/**
 * A name with a hash says what is in the file, so no network need be asked. What is not of the list, a
 * language, is kept when it is first asked for.
 */
async function keptFirst(request: Request): Promise<Response> {
  const kept = await keptAs(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) void keep(request, answer.clone());
  return answer;
}

/** Nobody waits for it, and where there is no room for it the reader has it all the same. */
async function keep(request: Request, answer: Response): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer);
  } catch {
    // It is asked for again the next time.
  }
}

async function newestFirst(request: Request, path: string): Promise<Response> {
  const kept = await keptAs(new URL(path, scope).href);
  if (kept === undefined) return fetch(request);
  const newest = await within(PATIENCE, fetch(request));
  // A server in trouble is no news; that a file is gone is.
  if (newest === undefined || newest.status >= 500) return kept;
  // A page is shown while it comes. Of data a part is worth nothing, and it may stop halfway.
  if (path === "" || path.endsWith("/")) return newest;
  // Nor is a page in its place, as of a network that wants its users to sign in.
  if (newest.ok && typeOf(newest) !== typeOf(kept)) return kept;
  const whole = await within(FOR_WHOLE, newest.arrayBuffer());
  return whole === undefined ? kept : new Response(whole, newest);
}

/** What was promised; undefined when it fails or takes longer. */
function within<T>(milliseconds: number, promised: Promise<T>): Promise<T | undefined> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));
  return Promise.race([promised.catch(() => undefined), silence]);
}

/** Undefined also where the browser's store fails, as on a full disk: then there is still the network. */
async function keptAs(url: string): Promise<Response | undefined> {
  try {
    const cache = await caches.open(CACHE);
    return await cache.match(url);
  } catch {
    return undefined;
  }
}

function typeOf(answer: Response): string | undefined {
  return answer.headers.get("content-type")?.split(";")[0];
}
