/**
 * The worker that keeps the site for times without network. `scripts/write-service-worker.ts` puts the version and the
 * addresses of the build in place of the text 'build', and writes the result to `out/sw.js`.
 */
const { version, addresses, lost } = 'build';

const cacheName = `caspian-waterline ${version}`;
const held = new Set(addresses);

/** Names in these folders change with the content, so that a file kept once serves every version. */
const isLasting = (address) => /^\/_next\/static\/(chunks|media)\//.test(address);

/**
 * What is kept at an address, as an answer that has no address of its own: it takes that of the request. The scenario of
 * a page and the settings of a web worker are in their query and fragment, and what is kept is found by its path alone.
 */
async function kept(address, status = 200) {
  const copy = await (await caches.open(cacheName)).match(address, { ignoreVary: true });
  return copy === undefined ? null : new Response(copy.body, { status, headers: copy.headers });
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

/** Keep every file, or fail and be tried again at the next visit: a copy with gaps is no copy. */
async function keepAll() {
  const cache = await caches.open(cacheName);
  await Promise.all(addresses.map(async (address) => cache.put(address, await freshCopy(address))));
}

async function freshCopy(address) {
  const known = isLasting(address) ? await caches.match(address, { ignoreVary: true }) : undefined;
  if (known !== undefined) return known;
  const response = await fetch(address, { cache: isLasting(address) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Drop the copies of other versions, and serve the pages that are open. */
async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('caspian-waterline ') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The answer to a request, or null where it is left to the network. */
function answerTo(request) {
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return null;
  const address = pathname.replace(/\/index\.html$/, '/');
  if (held.has(address)) return keptOrFetched(address, request);
  if (request.mode !== 'navigate') return null;
  if (held.has(`${address}/`)) return Response.redirect(`${address}/${search}`, 308);
  return fetchedOrLost(request);
}

/** A browser short of room may have dropped what was kept. */
async function keptOrFetched(address, request) {
  return (await kept(address)) ?? fetch(request);
}

async function fetchedOrLost(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await kept(lost, 404);
    if (page === null) throw error;
    return page;
  }
}
