import { readSession } from '../../journey/session.ts';
import { tellOffline } from './offline-state.ts';
import { workerAddress } from './worker-address.ts';

/** What we ask of the worker, and what it tells us (src/worker/addresses.ts). */
type Asked = { ask: 'take-over' | 'tidy' | 'fill'; entry?: string | undefined };
type Told = { missing: number; isRefused: boolean };

/** Has nobody begun? Stricter than "no answer counts": after Back, answers are still remembered. */
const isBetweenJourneys = () => readSession().trail.length === 0;

/** Has nobody touched this page yet, nor moved down it? Where the browser cannot tell, they may have. */
const isUntouched = () => navigator.userActivation?.hasBeenActive === false && window.scrollY === 0;

/** Does the browser itself say no, rather than the network? */
const isForbidden = (fault: unknown) =>
  fault instanceof DOMException && fault.name !== 'AbortError';

/** When to try again, in milliseconds: soon at first, then seldom. */
const pauses = [5_000, 20_000, 60_000, 300_000];

/**
 * Keeps the site on the device, bit by bit: what did not come is asked for again after a while, when the network returns, when the
 * tablet is woken, and at the next visit. A newer version takes over only between journeys: here, when nobody has touched
 * the page yet, or when a page without answers is left, as after Clear and leave. The worker refuses while another of our pages is open.
 */
export function keepOffline(root: string): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return tellOffline('only-online');
  let registration: ServiceWorkerRegistration | undefined;
  let isWhole = false;
  let isUpdateLost = false;
  let isRefused = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = false;

  const later = () => {
    clearTimeout(timer);
    if (isRefused) return;
    timer = setTimeout(goOn, pauses[Math.min(tries, pauses.length - 1)]);
    tries += 1;
  };
  const tell = (worker: ServiceWorker | null | undefined, asking: Asked) =>
    worker?.postMessage(asking, []);
  const handOver = () => tell(registration?.waiting, { ask: 'take-over' });
  const onWaiting = () => {
    if (isWhole) tellOffline('newer');
    if (!isUntouched() || !isBetweenJourneys()) return;
    asked = true;
    handOver();
  };
  const update = () => void registration?.update().catch(later);

  const follow = (worker: ServiceWorker | null | undefined) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration?.active) onWaiting();
      if (worker.state === 'activated') goOn();
      if (worker.state !== 'redundant') return;
      isUpdateLost = Boolean(registration?.active);
      later();
    });

  const register = async () => {
    // Browsers that are told to let no worker in may answer with nothing.
    const found: ServiceWorkerRegistration | undefined = await serviceWorker.register(
      workerAddress(root),
      { scope: root, updateViaCache: 'none' },
    );
    if (!found) return tellOffline('only-online');
    if (registration !== found) {
      found.addEventListener('updatefound', () => follow(found.installing));
      follow(found.installing);
    }
    registration = found;
    if (found.waiting) onWaiting();
    tell(found.active, { ask: 'fill' });
    if (!found.waiting)
      tell(serviceWorker.controller, {
        ask: 'tidy',
        entry: document.querySelector<HTMLScriptElement>('script[type=module]')?.src,
      });
  };

  function goOn(): void {
    clearTimeout(timer);
    if (registration?.active) {
      if (isUpdateLost) update();
      isUpdateLost = false;
      tell(registration.active, { ask: 'fill' });
      return;
    }
    register().catch((fault: unknown) => {
      if (isForbidden(fault)) tellOffline('only-online');
      else later();
    });
  }

  serviceWorker.addEventListener('message', ({ data, source }: MessageEvent<Told>) => {
    // What holds is what the worker that is at work keeps; a newer one that comes says the same to all pages.
    if (registration?.active && source !== registration.active) return;
    isRefused = data.isRefused;
    if (isRefused) return tellOffline('only-online');
    isWhole = data.missing === 0;
    tellOffline(!isWhole ? 'unknown' : registration?.waiting ? 'newer' : 'ready');
    if (!isWhole) later();
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked && isUntouched() && isBetweenJourneys()) location.reload();
  });
  window.addEventListener('pagehide', () => {
    if (isBetweenJourneys()) handOver();
  });
  const wake = () => {
    if (!isRefused && (!isWhole || isUpdateLost)) goOn();
  };
  window.addEventListener('online', wake);
  // A tablet that is never switched off looks for a newer version whenever it is woken.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    wake();
    update();
  });
  goOn();
}
