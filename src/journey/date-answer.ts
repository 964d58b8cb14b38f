import { shiftDays, type Day } from '../../machines/law/periods.ts';
import { readTime } from './clock-time.ts';
import { plainDigits } from './digits.ts';
import { londonClock, momentInLondon } from './london-moment.ts';
import { monthNamed } from './month-names.ts';

export type DateBoxes = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
};
export type Box = keyof DateBoxes;

export type DateFault =
  | 'date-error'
  | 'date-future'
  | 'date-far'
  | 'time-error'
  | 'time-half'
  | 'time-never'
  | 'time-future';
/** What was read, or what is wrong and in which box. `old`: so long ago that it is asked about once. */
export type When =
  | { readonly value: string; readonly old: boolean }
  | { readonly fault: DateFault; readonly box: Box };

/** How dates are read: the day and moment it is now, unless the device's clock cannot be trusted; and the language of the page. */
export type Reading = { readonly today?: Day; readonly now?: Date; readonly language: string };

const earliest = '1900-01-01';
const latest = '2200-12-31';
/** Few are held longer than so many years: more is more often a slip of the finger. */
const longAgo = 20;

const two = (part: number) => String(part).padStart(2, '0');

/** The boxes filled in again from an earlier answer, as London's clocks showed it. */
export function fieldsOf(before: string): DateBoxes {
  const shown = before.includes('T') ? londonClock(Date.parse(before)) : before;
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(shown);
  return {
    day: found?.[3] ?? '',
    month: found?.[2] ?? '',
    year: found?.[1] ?? '',
    time: found?.[4] ?? '',
  };
}

/** A whole date in the first box, pasted or typed on, spread over the three. */
function spread({ day, month, year, time }: DateBoxes): DateBoxes {
  const parts = day.trim().split(/[\s/.,-]+/);
  if (parts.length !== 3 || month.trim() || year.trim()) return { day, month, year, time };
  const [first = '', middle = '', last = ''] = parts;
  return first.length === 4
    ? { day: last, month: middle, year: first, time }
    : { day: first, month: middle, year: last, time };
}

/** A whole number, or NaN. */
const numberIn = (text: string) => {
  const digits = plainDigits(text).trim();
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
};

function readDay(boxes: DateBoxes, language: string): { day: Day } | { box: Box } {
  const day = numberIn(boxes.day.replace(/^(\s*\d+)(?:st|nd|rd|th)\s*$/i, '$1'));
  const named = monthNamed(boxes.month, language);
  const month = named ?? numberIn(boxes.month);
  const short = numberIn(boxes.year);
  const year = boxes.year.trim().length === 2 ? 2000 + short : short;
  if (!(day >= 1 && day <= 31)) return { box: 'day' };
  if (!(month >= 1 && month <= 12)) return { box: 'month' };
  if (!(year >= 1000 && year <= 9999)) return { box: 'year' };
  const text = `${year}-${two(month)}-${two(day)}`;
  // 31 February becomes another day.
  const real = shiftDays(`${year}-${two(month)}-01`, day - 1) === text;
  return real ? { day: text } : { box: 'day' };
}

/** Reads a day, or a day and time, from the boxes. What has not come yet is refused, as far as we know what day it is. */
export function readWhen(given: DateBoxes, timed: boolean, reading: Reading): When {
  const { today, now, language } = reading;
  const boxes = spread(given);
  const read = readDay(boxes, language);
  if ('box' in read) return { fault: 'date-error', box: read.box };
  const { day } = read;
  if (day < earliest || (today === undefined && day > latest))
    return { fault: 'date-far', box: 'year' };
  if (today !== undefined && day > today) return { fault: 'date-future', box: 'day' };
  const old = day < shiftDays(today ?? latest, -365 * longAgo) && today !== undefined;
  if (!timed) return { value: day, old };
  const clock = readTime(boxes.time);
  if ('fault' in clock) return { fault: clock.fault, box: 'time' };
  const moment = momentInLondon(day, clock.time);
  if (moment === undefined) return { fault: 'time-never', box: 'time' };
  if (now !== undefined && Date.parse(moment) > now.getTime())
    return { fault: 'time-future', box: 'time' };
  return { value: moment, old };
}
