/** A part of the program, or its words, did not come: the network is gone, or the host no longer has it. */
export class NotFetched extends Error {
  override name = 'NotFetched';
}

/**
 * Is there no use in asking? Some browsers remember a failed download for as long as the page lives, so it is better
 * not to ask. A page kept by the service worker may ask all the same.
 */
export function isCutOff(): boolean {
  return (
    typeof navigator !== 'undefined' &&
    navigator.onLine === false &&
    !navigator.serviceWorker?.controller
  );
}

/** How to ask again for each thing that did not come. */
const forgotten = new Set<() => void>();

export function onAskAgain(forget: () => void): void {
  forgotten.add(forget);
}

/** Lets everything that did not come be asked for again. */
export function askAgain(): void {
  for (const forget of forgotten) forget();
  forgotten.clear();
}

/** What `load` brings, fetched when it is first asked for. What did not come is fetched anew only after `askAgain`. */
export function fetchOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const forget = () => {
    loading = undefined;
  };
  return () => {
    if (!loading) {
      loading = fetchPart(load);
      loading.catch(() => onAskAgain(forget));
    }
    return loading;
  };
}

async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  if (isCutOff()) throw new NotFetched('offline');
  return load().catch((cause: unknown) => {
    throw new NotFetched('missing', { cause });
  });
}
