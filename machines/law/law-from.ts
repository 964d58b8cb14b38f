import type { Day } from './periods.ts';
import type { RuleId } from './provisions.ts';
import type { Rule } from './rule.ts';

/** The law at a moment of its history: which rules have started, and when. */
export type Law = {
  /** Has this rule started on or before that day? */
  readonly inForce: (rule: RuleId, day: Day) => boolean;
  /** The rule itself, or the one that has replaced it for an event on that day. */
  readonly version: <R extends RuleId>(rule: R, day: Day) => R;
};

/** Made-up start dates for sleeping rules, for tests. */
export type Starts = { readonly [R in RuleId]?: Day };

/** The law of a table of rules. A part of the table serves where only its rules are asked for. */
export function lawFrom(table: { readonly [R in RuleId]?: Rule }, starts: Starts = {}): Law {
  const inForce = (rule: RuleId, day: Day) => {
    const from = starts[rule] ?? table[rule]?.from;
    return from === undefined || (from !== null && day >= from);
  };
  return {
    inForce,
    version: (rule, day) => {
      const next = table[rule]?.replacedBy as typeof rule | undefined;
      return next && inForce(next, day) ? next : rule;
    },
  };
}
