import { expect, it } from 'vitest';
import { todayInLondon } from '../../machines/law/today.ts';

it.each([
  ['2026-11-22T09:00:00Z', '2026-11-22'],
  ['2026-11-22T23:59:59Z', '2026-11-22'],
  // In summer, London's day begins an hour before the world's.
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-01-05T00:00:00Z', '2026-01-05'],
])('at %s it is %s in London, written year-month-day in every browser', (moment, day) => {
  expect(todayInLondon(new Date(moment))).toBe(day);
});
