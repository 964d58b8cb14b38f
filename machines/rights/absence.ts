import { lastDayOf, later, type Day } from '../law/periods.ts';
import { provisions, type RuleWith } from '../law/provisions.ts';
import type { Rule, Series } from '../law/rule.ts';
import { periodOn } from '../law/series.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { durationRule } from './duration-rule.ts';

/** The end of a power whose holder left on a day: that of the period then running, or six months after (s18(4)). */
export const endWhileAbsent = (periods: Series, start: Day, left: Day): Day =>
  later(periodOn(periods, start, left).to, lastDayOf(provisions['DUR-AWOL'].atLeast, left));

/** While somebody is absent: no window begins after `lastStart`, and none lasts beyond `end`. */
export type Limit = { readonly lastStart: Day; readonly end: Day };
export type Limits = {
  /** Equal for powers that limit alike, so that what follows is worked out once for all of them. */
  readonly key: string;
  readonly on: (start: Day, left: Day) => Limit;
};

/**
 * The limits of windows while absent, by the day the power began and the day they left. A window that comes from a renewal
 * needs a report under section 20, and nobody absent can be examined (s66(1)(f), (fza)); the nearest relative of a
 * guardianship order needs none (s69(1)(b)). Nothing where the power is not renewed by examination.
 */
export function limitsOf(
  ask: Ask,
  standing: Standing,
  window: RuleWith<'window'>,
): Limits | undefined {
  const { lasts, keepsOwnEnd }: Rule = provisions[durationRule(ask, standing)];
  if (lasts?.kind !== 'periods' || keepsOwnEnd) return undefined;
  const needsNoReport = window === 'NRT-69-B';
  return {
    key: JSON.stringify([lasts.periods, needsNoReport]),
    on: (start, left) => {
      const end = endWhileAbsent(lasts.periods, start, left);
      return { end, lastStart: needsNoReport ? end : periodOn(lasts.periods, start, left).to };
    },
  };
}
