import { useSyncExternalStore } from 'react';
import { lawAsOf } from '../../machines/law/law.ts';
import { daysBetween, shiftDays, type Day } from '../../machines/law/periods.ts';
import { todayInLondon } from '../../machines/law/today.ts';
import { onForget } from '../ui/forget.ts';

/** The only clock of the pages: today in London, as the device has it or as the person has told us. */
export type Clock = {
  readonly today: Day;
  /** Why the device's own date is not to be believed, as long as nobody has told us today's. */
  readonly doubt?: 'behind' | 'ahead';
  /** The person has told us what day it is. */
  readonly told: boolean;
};

/** A device that is further ahead of the law in this build than so many years has a wrong clock, or a copy of us too old to trust. */
const yearsTrusted = 5;
const lastTrusted = `${Number(lawAsOf.slice(0, 4)) + yearsTrusted}${lawAsOf.slice(4)}`;

/** By how many days the person's word differs from the device. */
let shift: number | undefined;
let last: Clock | undefined;

/** No device can rightly be on a day before the law in this build was checked. */
const doubtOf = (day: Day) =>
  day < lawAsOf ? ('behind' as const) : day > lastTrusted ? ('ahead' as const) : undefined;

/** The clock now; the same object as before where nothing has changed. */
export function readClock(): Clock {
  const device = todayInLondon();
  const told = shift !== undefined;
  const today = shiftDays(device, shift ?? 0);
  const doubt = told ? undefined : doubtOf(device);
  if (last?.today !== today || last.doubt !== doubt || last.told !== told)
    last = { today, doubt, told };
  return last;
}

/** This moment, moved by as many days as the person has told us. */
export const readNow = (): Date => new Date(Date.now() + (shift ?? 0) * 86_400_000);

const listeners = new Set<() => void>();
const tellAll = () => {
  for (const tell of listeners) tell();
};

/** The person says which day it is. */
export function tellToday(day: Day): void {
  shift = daysBetween(todayInLondon(), day);
  tellAll();
}

onForget(() => {
  shift = undefined;
  tellAll();
});

const hour = 3_600_000;
let ticking: ReturnType<typeof setTimeout> | undefined;

/** Midnight in London is always at a full hour; a device that slept through one looks when it is woken. */
function tick(): void {
  tellAll();
  ticking = setTimeout(tick, hour - (Date.now() % hour) + 50);
}

const wakings = ['pageshow', 'focus'] as const;

function subscribe(tell: () => void): () => void {
  if (listeners.size === 0) {
    tick();
    document.addEventListener('visibilitychange', tellAll);
    for (const waking of wakings) window.addEventListener(waking, tellAll);
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    clearTimeout(ticking);
    document.removeEventListener('visibilitychange', tellAll);
    for (const waking of wakings) window.removeEventListener(waking, tellAll);
  };
}

/** While prerendering it is the day the law was checked. */
const prerendered: Clock = { today: lawAsOf, told: false };

/** What day it is. Draws again at midnight, when the device wakes, and when the person tells us. */
export function useClock(): Clock {
  return useSyncExternalStore(subscribe, readClock, () => prerendered);
}
