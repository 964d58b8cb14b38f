import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the prerendered page and while it comes to life, true after: for parts that need scripts. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
