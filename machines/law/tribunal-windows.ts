import type { Series } from './series.ts';

/** When an application to the tribunal may be made: one in each period, the first one perhaps shut. */
export type Window = { readonly periods: Series; readonly firstShut: boolean };

const sixSixTwelve: Series = { first: [{ months: 6 }, { months: 6 }], every: { months: 12 } };
const once = (days: number): Series => ({ first: [{ days }] });
const openFromTheStart = { periods: sixSixTwelve, firstShut: false };
const shutAtFirst = { periods: sixSixTwelve, firstShut: true };

/** The patient's windows, by the rule that sets them. A rule of the 2025 Act stands beside the one it replaces. */
export const tribunalWindows = {
  'TRI-2': { periods: once(14), firstShut: false },
  'TRI-25-2': { periods: once(21), firstShut: false },
  // The words of s66(1)(a) cover section 4 as well: the right lapses with it after 72 hours.
  'TRI-4': { periods: once(14), firstShut: false },
  'TRI-3': openFromTheStart,
  'TRI-25-3': {
    periods: { first: [{ months: 3 }, { months: 3 }, { months: 6 }], every: { months: 12 } },
    firstShut: false,
  },
  'TRI-7': openFromTheStart,
  'TRI-37-GUARDIANSHIP': openFromTheStart,
  'TRI-37': shutAtFirst,
  'TRI-70': shutAtFirst,
  'TRI-47': openFromTheStart,
  'TRI-47-49': openFromTheStart,
  'TRI-NOTIONAL': openFromTheStart,
  'TRI-CTO': openFromTheStart,
  'TRI-CTO-PART3': openFromTheStart,
  'TRI-RECALL': openFromTheStart,
  'TRI-REVOKED': openFromTheStart,
  'TRI-75-2': {
    periods: { first: [{ months: 12 }, { months: 12 }], every: { months: 24 } },
    firstShut: true,
  },
  'TRI-75-2A': {
    periods: { first: [{ months: 6 }, { months: 6 }], every: { months: 24 } },
    firstShut: true,
  },
  'TRI-75-1': shutAtFirst,
} as const satisfies Record<string, Window>;

/** The nearest relative's windows where they have an application of their own (s69(1)). */
export const relativeWindows = {
  'NRT-69-A': shutAtFirst,
  'NRT-69-B': { periods: { first: [{ months: 12 }], every: { months: 12 } }, firstShut: false },
} as const satisfies Record<string, Window>;

export type WindowRule = keyof typeof tribunalWindows;
export type RelativeWindowRule = keyof typeof relativeWindows;
