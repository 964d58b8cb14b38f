import { lawFrom, type Law, type Starts } from './law-from.ts';
import { daysBetween, type Day } from './periods.ts';
import { provisions } from './provisions.ts';

/** The day to which the law files were checked. */
export const lawAsOf: Day = '2026-11-28';
export const rulesVersion = '2026.11.28';

/** How many days a reading of the law lasts: after that the page says quietly how old it is. */
const freshFor = 180;

/** Was the law last checked more than 180 days before this day? */
export const isOld = (day: Day): boolean => daysBetween(lawAsOf, day) > freshFor;

/** The law as it stands, with made-up start dates for sleeping rules where a test gives them. */
export const lawWith = (starts: Starts = {}): Law => lawFrom(provisions, starts);

export const currentLaw: Law = lawWith();
