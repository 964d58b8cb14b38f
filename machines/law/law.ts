import { lawFrom, type Law, type Starts } from './law-from.ts';
import type { Day } from './periods.ts';
import { provisions } from './provisions.ts';

/** The day to which the law files were checked. */
export const lawAsOf: Day = '2026-11-28';
export const rulesVersion = '2026.11.28';

/** The law as it stands, with made-up start dates for sleeping rules where a test gives them. */
export const lawWith = (starts: Starts = {}): Law => lawFrom(provisions, starts);

export const currentLaw: Law = lawWith();
