import type { Day } from './periods.ts';

/** Made once, at first use: a formatter costs more than everything else in a finding. */
let format: Intl.DateTimeFormat | undefined;

/** Today's date where the law applies. */
export function todayInLondon(now: Date = new Date()): Day {
  format ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(now);
}
