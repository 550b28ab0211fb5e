/**
 * What `next dev` serves at this address: it takes back the worker that a built site left there, with all that it keeps,
 * and loads the open pages again. The build writes its own worker over it.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
