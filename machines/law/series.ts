import { dayAfter, earlier, lastDayOf, type Day, type Span } from './periods.ts';

/** Periods that follow each other: the first ones as listed, then `every` again and again, none past `within` of the start. */
export type Series = { readonly first: readonly Span[]; readonly every?: Span; readonly within?: Span };

export type Period = { readonly index: number; readonly from: Day; readonly to: Day };

/** The period a series gives by number (0 is the first), or nothing past its end. */
function spanAt(series: Series, index: number): Span | undefined {
  return series.first[index] ?? series.every;
}

/** The period after another in a series that began on `start`, or nothing where the law gives no more. */
export function periodAfter(series: Series, start: Day, period: Period): Period | undefined {
  const span = spanAt(series, period.index + 1);
  const limit = series.within && lastDayOf(series.within, start);
  const from = dayAfter(period.to);
  if (!span || (limit && from > limit)) return undefined;
  const to = lastDayOf(span, from);
  return { index: period.index + 1, from, to: limit ? earlier(to, limit) : to };
}

/** The first period of a series that begins on `start`. */
export function firstPeriod(series: Series, start: Day): Period {
  const span = spanAt(series, 0);
  if (!span) throw new Error('A series of periods needs a first one.');
  return { index: 0, from: start, to: lastDayOf(span, start) };
}

/**
 * The period in which `day` falls, each one renewed in time (both ends inclusive). A day before the start
 * gives the first period; a day past the last possible one gives that last one.
 */
export function periodOn(series: Series, start: Day, day: Day): Period {
  let period = firstPeriod(series, start);
  while (day > period.to) {
    const next = periodAfter(series, start, period);
    if (!next) return period;
    period = next;
  }
  return period;
}
