import type { Day } from './periods.ts';

/** Today's date where the law applies. */
export const todayInLondon = (now: Date = new Date()): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
