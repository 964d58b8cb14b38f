import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A length of time the Act counts in whole days or months. */
export type Span = { readonly days: number } | { readonly months: number };

const oneDay = 86_400_000;
/** The moment a day begins, as it is counted here: in UTC, where every day is as long as any other. */
const momentOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
/** The calendar of `Day` ends in the year 9999: what would lie beyond counts as its last day, and before it as its first. */
const lastOfAll: Day = '9999-12-31';
const firstOfAll: Day = '0000-01-01';
function toDay(date: Date): Day {
  if (Number.isNaN(date.getTime())) return lastOfAll;
  const text = date.toISOString();
  if (/^\d/.test(text)) return text.slice(0, 10);
  return text.startsWith('-') ? firstOfAll : lastOfAll;
}

/** The day `count` days after `day` (negative: before). */
export const shiftDays = (day: Day, count: number): Day =>
  toDay(new Date(momentOf(day) + count * oneDay));

/** The same-numbered day so many months later, or the last of its month. */
const monthsAfter = (day: Day, months: number): Day =>
  toDay(addMonths(new UTCDate(momentOf(day)), months));

/** The same-numbered day so many months before, or the last of its month. */
export const monthsBefore = (day: Day, months: number): Day => monthsAfter(day, -months);

/** The day after. */
export const dayAfter = (day: Day): Day => shiftDays(day, 1);

/** Whole days from `from` to `to`: 0 for the same day. */
export const daysBetween = (from: Day, to: Day): number => (momentOf(to) - momentOf(from)) / oneDay;

/**
 * The last day of a period "beginning with" a day, which counts as day 1.
 * Months end the day before the same-numbered day; where the last month has no such day, on that month's last day.
 */
export function lastDayOf(span: Span, start: Day): Day {
  if ('days' in span) return shiftDays(start, span.days - 1);
  const landed = monthsAfter(start, span.months);
  if (landed === lastOfAll) return landed;
  const sameNumber = landed.slice(8) === start.slice(8);
  return sameNumber ? shiftDays(landed, -1) : landed;
}

/** The first day after a period beginning with `start` has run out. */
export const firstDayAfter = (span: Span, start: Day): Day => dayAfter(lastDayOf(span, start));

/** The moment `hours` of real elapsed time after an ISO date-time with offset, in UTC. Clock changes do not stretch it. */
export function hoursAfter(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
}

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
