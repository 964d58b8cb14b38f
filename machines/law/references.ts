import type { Series } from './series.ts';

/**
 * When the law sends a case to the tribunal by itself: after each period, if no tribunal has looked at it in that time.
 * `first-detention`: the periods run from the day first held, if that was before the status began (s68(5)).
 * `unless`: what puts it off: being absent without leave (s21(3)), the patient's own application, or nothing.
 * `reaches`: whether a new rule holds for everybody (2025 Act ss32(5), 33(4)) or for a status that begins once it has started.
 */
export type Reference = {
  readonly periods: Series;
  readonly from: 'status' | 'first-detention';
  readonly unless: 'absent-or-applied' | 'applied' | 'never';
  readonly reaches: 'everybody' | 'new';
};

const once = (months: number): Series => ({ first: [{ months }] });
const managers = { from: 'status', unless: 'absent-or-applied', reaches: 'new' } as const;
const justiceSecretary = { from: 'status', unless: 'applied', reaches: 'everybody' } as const;
const threeTwelveYearly: Series = { first: [{ months: 3 }, { months: 9 }], every: { months: 12 } };

/** References whose date can be worked out, by the rule that sets them. A rule of the 2025 Act stands beside the one it replaces. */
export const references = {
  'REF-3': { ...managers, periods: once(6), from: 'first-detention' },
  'REF-25-3': { ...managers, periods: threeTwelveYearly, from: 'first-detention' },
  'REF-CTO': { ...managers, periods: once(6), from: 'first-detention' },
  'REF-25-CTO': {
    ...managers,
    periods: { first: [{ months: 6 }, { months: 6 }], every: { months: 12 } },
  },
  'REF-25-REVOKED': { ...managers, periods: threeTwelveYearly },
  'REF-75-1': { ...justiceSecretary, periods: once(1), unless: 'never' },
  'REF-75-2C': { ...justiceSecretary, periods: { first: [{ months: 12 }], every: { months: 24 } } },
  'REF-25-75-2B': {
    ...justiceSecretary,
    periods: { first: [{ months: 24 }], every: { months: 48 } },
  },
} as const satisfies Record<string, Reference>;

export type ReferenceRule = keyof typeof references;
