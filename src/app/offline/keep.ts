import { readSession } from '../../journey/session.ts';
import { tellOffline } from './offline-state.ts';
import { workerAddress } from './worker-address.ts';

/** Has nobody begun? Stricter than "no answer counts": after Back, answers are still remembered. */
const isBetweenJourneys = () => readSession().trail.length === 0;

/** Has nobody touched this page yet, nor moved down it? Where the browser cannot tell, they may have. */
const isUntouched = () => navigator.userActivation?.hasBeenActive === false && window.scrollY === 0;

/** Tells how far the new worker has come, and offers it the place once it waits. */
function follow(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  const worker = registration.installing;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration.active) onWaiting();
    if (worker.state === 'activated') tellOffline('ready');
    // A first one that could not be kept: no room, or not allowed to. Everything still works, online.
    if (worker.state === 'redundant' && !registration.active) tellOffline('only-online');
  });
}

/**
 * Keeps the site on the device. A newer version takes over only between journeys: here, when nobody has touched
 * the page yet, or when a page without answers is left, as after Clear and leave. The worker refuses while another of our pages is open.
 */
async function keep(root: string): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(workerAddress(root), {
    scope: root,
    updateViaCache: 'none',
  });
  // Browsers that are told to let no worker in may answer with nothing.
  if (!registration) return tellOffline('only-online');
  const handOver = () => registration.waiting?.postMessage({ ask: 'take-over' });
  let asked = false;

  const onWaiting = () => {
    tellOffline('newer');
    if (!isUntouched() || !isBetweenJourneys()) return;
    asked = true;
    handOver();
  };
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked && isUntouched() && isBetweenJourneys()) location.reload();
  });
  window.addEventListener('pagehide', () => {
    if (isBetweenJourneys()) handOver();
  });

  if (registration.active) tellOffline('ready');
  if (registration.waiting) onWaiting();
  else
    serviceWorker.controller?.postMessage({
      ask: 'tidy',
      entry: document.querySelector<HTMLScriptElement>('script[type=module]')?.src,
    });
  follow(registration, onWaiting);
  registration.addEventListener('updatefound', () => follow(registration, onWaiting));
  // A tablet that is never switched off looks for a newer version whenever it is woken.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => {});
  });
}

/** Never fails: where nothing may be kept, the site works online and says so. */
export async function keepOffline(root: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return tellOffline('only-online');
  await keep(root).catch(() => tellOffline('only-online'));
}
