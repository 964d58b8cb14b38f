// Bank holidays of England and Wales by the rule (Banking and Financial Dealings Act 1971 Sch 1 and the usual proclamations),
// worked out apart from the table in machines/law. A holiday at a weekend moves to the next day that is free.
import { dayAfter } from './civil-days.ts';

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const atWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6;

function mondayFrom(day: string): string {
  let monday = day;
  while (weekday(monday) !== 1) monday = dayAfter(monday);
  return monday;
}

/** Easter Sunday, and days before or after it, by the Anonymous Gregorian rule. */
function fromEaster(year: number, by: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const sun = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - sun + 15) % 30;
  const week =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const sum = epact + week - 7 * late + 114;
  const sunday = Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
  return new Date(sunday + by * 86_400_000).toISOString().slice(0, 10);
}

/** One holiday for one occasion, by royal proclamation. */
const ONCE = ['2023-05-08'];

/** The weekdays of a year that are no working days, in order. */
export function holidaysByRule(year: number): string[] {
  const off: string[] = [];
  const put = (day: string) => {
    let free = day;
    while (atWeekend(free) || off.includes(free)) free = dayAfter(free);
    off.push(free);
  };
  put(`${year}-01-01`);
  put(fromEaster(year, -2));
  put(fromEaster(year, 1));
  put(mondayFrom(`${year}-05-01`));
  put(mondayFrom(`${year}-05-25`));
  put(mondayFrom(`${year}-08-25`));
  // Boxing Day on a weekday keeps its own day; a Christmas Day at a weekend takes the next free one.
  const christmas = [`${year}-12-25`, `${year}-12-26`];
  for (const day of atWeekend(`${year}-12-25`) ? christmas.toReversed() : christmas) put(day);
  return [...off, ...ONCE.filter((day) => day.startsWith(`${year}-`))].sort();
}

const known = new Map<string, string[]>();

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: string): string {
  let next = day;
  for (;;) {
    const year = next.slice(0, 4);
    const off = known.get(year) ?? holidaysByRule(Number(year));
    known.set(year, off);
    if (!atWeekend(next) && !off.includes(next)) return next;
    next = dayAfter(next);
  }
}
