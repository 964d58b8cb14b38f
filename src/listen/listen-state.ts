import { useSyncExternalStore } from 'react';
import { onForget } from '../ui/forget.ts';

export const speeds = ['slower', 'normal', 'faster'] as const;
export type Speed = (typeof speeds)[number];

interface Listening {
  readonly on: boolean;
  readonly speed: Speed;
  /** The language it was read in first since the press. */
  readonly begunIn?: string | undefined;
}

/** Is the page to be read aloud now, and how fast? All of it is the person's, and goes with them. */
let state: Listening = { on: false, speed: 'normal' };
const hearers = new Set<() => void>();

const tellAll = () => {
  for (const hear of hearers) hear();
};
onForget(() => {
  state = { on: false, speed: 'normal' };
  tellAll();
});

export function setListening(change: Partial<Listening>): void {
  state = { ...state, ...change };
  tellAll();
}

/** Was another language chosen since the press? Remembers the first. */
export function isOtherLanguage(language: string): boolean {
  if (state.begunIn === undefined) state = { ...state, begunIn: language };
  return state.begunIn !== language;
}

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};
const stateNow = () => state;

export const useListening = () => useSyncExternalStore(subscribe, stateNow, stateNow);
