import { useSyncExternalStore } from 'react';
import { onForget } from '../ui/forget.ts';

export const speeds = ['slower', 'normal', 'faster'] as const;
export type Speed = (typeof speeds)[number];

/** Is the page to be read aloud now, and how fast? Both are the person's, and go with them. */
let state: { readonly on: boolean; readonly speed: Speed } = { on: false, speed: 'normal' };
const hearers = new Set<() => void>();

const tellAll = () => {
  for (const hear of hearers) hear();
};
onForget(() => {
  state = { on: false, speed: 'normal' };
  tellAll();
});

export function setListening(change: { on?: boolean; speed?: Speed }): void {
  state = { ...state, ...change };
  tellAll();
}

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};
const stateNow = () => state;

export const useListening = () => useSyncExternalStore(subscribe, stateNow, stateNow);
