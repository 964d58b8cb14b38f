import type { Day } from './periods.ts';
import { provision, type RuleId } from './provisions.ts';

/** The law at a moment of its history: which rules have started, and when. */
export type Law = {
  /** Has this rule started on or before that day? */
  readonly inForce: (rule: RuleId, day: Day) => boolean;
  /** The rule itself, or the one that has replaced it for an event on that day. */
  readonly version: <R extends RuleId>(rule: R, day: Day) => R;
};

/** The day to which the law files were checked. */
export const lawAsOf: Day = '2026-11-22';
export const rulesVersion = '2026.11.22';

/** The law as it stands, with made-up start dates for sleeping rules where a test gives them. */
export function lawWith(starts: { readonly [R in RuleId]?: Day } = {}): Law {
  const inForce = (rule: RuleId, day: Day) => {
    const from = starts[rule] ?? provision(rule).from;
    return from === undefined || (from !== null && day >= from);
  };
  return {
    inForce,
    version: (rule, day) => {
      const next = provision(rule).replacedBy as typeof rule | undefined;
      return next && inForce(next, day) ? next : rule;
    },
  };
}

export const currentLaw: Law = lawWith();
