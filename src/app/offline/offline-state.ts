import { useSyncExternalStore } from 'react';

/** Does this work without the internet here? `newer`: yes, and a newer version waits for the end of the journey. */
export type OfflineState = 'unknown' | 'ready' | 'newer' | 'only-online';

let state: OfflineState = 'unknown';
const listeners = new Set<() => void>();

export function tellOffline(next: OfflineState): void {
  state = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useOfflineState(): OfflineState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => 'unknown',
  );
}
