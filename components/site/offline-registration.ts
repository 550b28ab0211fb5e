/** Where the build writes the worker. */
const address = '/sw.js';

/** How long after the page is loaded the site is copied, ms: the live figures come first. */
const patienceMilliseconds = 1000;

/**
 * Keep a copy of the site in the browser, so that every page works without network after the first visit.
 *
 * A newer copy waits until it is asked for: `onNewer` gets what takes it over and loads the page again, and is told
 * anew when another tab has taken it over. Nothing is kept where the browser keeps nothing, or inside the frame of
 * another page. Returns what ends the following; the copy stays.
 */
export function keepOffline(onNewer: (reload: () => void) => void): () => void {
  const ending = new AbortController();
  if (!('serviceWorker' in navigator) || window.parent !== window) return () => ending.abort();
  const { signal } = ending;
  const { serviceWorker: workers } = navigator;
  const reload = () => window.location.reload();
  // The first worker replaces nothing that the reader sees.
  let isFirst = workers.controller === null;
  let isAsked = false;

  const offer = (worker: ServiceWorker) =>
    onNewer(() => {
      isAsked = true;
      if (worker.state === 'installed') worker.postMessage('take over');
      else reload();
    });
  workers.addEventListener(
    'controllerchange',
    () => {
      if (isAsked) reload();
      else if (!isFirst) onNewer(reload);
      isFirst = false;
    },
    { signal },
  );
  const register = async () => {
    // Without the worker the page works as before, from the network; what blocks workers may fail or give nothing.
    const registration = await workers.register(address, { updateViaCache: 'none' }).catch(() => null);
    if (!registration || signal.aborted) return;
    if (registration.waiting !== null) offer(registration.waiting);
    registration.addEventListener(
      'updatefound',
      () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed' && workers.controller !== null) offer(installing);
        });
      },
      { signal },
    );
  };
  const begin = () => setTimeout(() => void register(), patienceMilliseconds);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true, signal });
  return () => ending.abort();
}
