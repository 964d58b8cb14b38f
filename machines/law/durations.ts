import type { Series } from './series.ts';

/** How long a power lasts. `open-ended`: no end date while it stands. `hours` runs in real elapsed time. */
export type Duration =
  | { readonly kind: 'none' }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'hours'; readonly hours: number; readonly renewable: boolean }
  | { readonly kind: 'periods'; readonly periods: Series; readonly renewable: boolean };

const sixSixTwelve: Series = { first: [{ months: 6 }, { months: 6 }], every: { months: 12 } };

/** Durations by the rule that sets them. A rule of the 2025 Act stands beside the one it replaces. */
export const durations = {
  'DUR-NONE': { kind: 'none' },
  'DUR-ASSESSED': { kind: 'none' },
  'DUR-4': { kind: 'hours', hours: 72, renewable: false },
  'DUR-5-2': { kind: 'hours', hours: 72, renewable: false },
  'DUR-5-4': { kind: 'hours', hours: 6, renewable: false },
  // One extension of 12 hours, by the examining doctor (s136B).
  'DUR-135': { kind: 'hours', hours: 24, renewable: true },
  'DUR-136': { kind: 'hours', hours: 24, renewable: true },
  'DUR-2': { kind: 'periods', periods: { first: [{ days: 28 }] }, renewable: false },
  'DUR-3': { kind: 'periods', periods: sixSixTwelve, renewable: true },
  'DUR-25-3': {
    kind: 'periods',
    periods: { first: [{ months: 3 }, { months: 3 }, { months: 6 }], every: { months: 12 } },
    renewable: true,
  },
  'DUR-GUARDIANSHIP': { kind: 'periods', periods: sixSixTwelve, renewable: true },
  'DUR-HOSPITAL-ORDER': { kind: 'periods', periods: sixSixTwelve, renewable: true },
  // 28 days at a time, 12 weeks in all.
  'DUR-35': {
    kind: 'periods',
    periods: { first: [{ days: 28 }], every: { days: 28 }, within: { days: 84 } },
    renewable: true,
  },
  'DUR-36': {
    kind: 'periods',
    periods: { first: [{ days: 28 }], every: { days: 28 }, within: { days: 84 } },
    renewable: true,
  },
  // 12 weeks, then 28 days at a time, never past 12 months.
  'DUR-38': {
    kind: 'periods',
    periods: { first: [{ days: 84 }], every: { days: 28 }, within: { months: 12 } },
    renewable: true,
  },
  'DUR-RESTRICTED': { kind: 'open-ended' },
  'DUR-CTO': { kind: 'periods', periods: sixSixTwelve, renewable: true },
  'DUR-RECALL': { kind: 'hours', hours: 72, renewable: false },
  'DUR-REVOKED': { kind: 'periods', periods: sixSixTwelve, renewable: true },
  'DUR-25-REVOKED': {
    kind: 'periods',
    periods: { first: [{ months: 3 }, { months: 3 }, { months: 6 }], every: { months: 12 } },
    renewable: true,
  },
  'DUR-CONDITIONAL': { kind: 'open-ended' },
  'DUR-DOLS': { kind: 'periods', periods: { first: [{ months: 12 }] }, renewable: true },
} as const satisfies Record<string, Duration>;

export type DurationRule = keyof typeof durations;
