import { useSyncExternalStore, type ReactNode } from 'react';

/** Draws something for an address and the words of its link. */
export type DrawInstead = (href: string, words: ReactNode) => ReactNode;

/** What stands where a link to somebody else's site would: on a ward's tablet such a link must not open. */
let instead: DrawInstead | undefined;
const listeners = new Set<() => void>();

/** From now on shows outside links so; given nothing, as links. */
export function showOutsideLinksAs(draw: DrawInstead | undefined): void {
  instead = draw;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useOutsideInstead = (): DrawInstead | undefined =>
  useSyncExternalStore(
    subscribe,
    () => instead,
    () => undefined,
  );
