import type { Series } from './rule.ts';
import { dayAfter, earlier, lastDayOf, type Day, type Span } from './periods.ts';

export type Period = { readonly index: number; readonly from: Day; readonly to: Day };

/** The length of the first `count` periods together, from the start of the series. */
function together(series: Series, count: number): Span | undefined {
  let days = 0;
  let months = 0;
  for (let index = 0; index < count; index += 1) {
    const span = series.first[index] ?? series.every;
    if (!span) return undefined;
    if ('days' in span) days += span.days;
    else months += span.months;
  }
  return months > 0 ? { months } : { days };
}

/**
 * A period of a series by number (0 is the first), or nothing past the last. Every end is counted from the first day
 * of all, so that a start late in a month does not drift: where two readings differ that is the earlier (ss20, 70, 75).
 */
export function periodNumber(series: Series, start: Day, index: number): Period | undefined {
  const before = index === 0 ? undefined : together(series, index);
  const whole = together(series, index + 1);
  const limit = series.within && lastDayOf(series.within, start);
  const from = before ? dayAfter(lastDayOf(before, start)) : start;
  if (!whole || (limit && from > limit)) return undefined;
  const to = lastDayOf(whole, start);
  return { index, from, to: limit ? earlier(to, limit) : to };
}

/** The period after another in a series that began on `start`, or nothing where the law gives no more. */
export const periodAfter = (series: Series, start: Day, period: Period): Period | undefined =>
  periodNumber(series, start, period.index + 1);

/**
 * The period in which `day` falls, each one renewed in time (both ends inclusive). A day before the start
 * gives the first period; a day past the last possible one gives that last one.
 */
export function periodOn(series: Series, start: Day, day: Day): Period {
  let period = periodNumber(series, start, 0);
  if (!period) throw new Error('A series of periods needs a first one.');
  while (day > period.to) {
    const next = periodAfter(series, start, period);
    // Where the calendar ends no period can follow.
    if (!next || next.to <= period.to) return period;
    period = next;
  }
  return period;
}
