import type { Day } from './periods.ts';

/** Made once, at first use: a formatter costs more than everything else in a finding. */
let format: Intl.DateTimeFormat | undefined;

/**
 * Today's date where the law applies. Put together from its parts: no locale's way of writing a date is the same in every
 * browser (for Canada, Chromium writes 2026-11-22 and WebKitGTK 11/22/2026).
 */
export function todayInLondon(now: Date = new Date()): Day {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
