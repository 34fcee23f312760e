/** Takes the place of the worker in a build without it, and takes away what that one has kept. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  const { scope } = self.registration;
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`${scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
