import { todayInLondon } from '../../machines/law/today.ts';
import type { Day } from '../../machines/law/periods.ts';
import type { Finding } from '../../machines/reason/right.ts';

/** The day on which the time now running ends, where the law applies. */
export const lastDayIn = ({ endsOn, endsAt }: Finding): Day | undefined =>
  endsOn ?? (endsAt && todayInLondon(new Date(endsAt)));

/** Has that time run out, by our count? */
export const hasRunOut = ({ endsOn, endsAt }: Finding, today: Day, now: Date): boolean =>
  endsAt ? Date.parse(endsAt) < now.getTime() : endsOn !== undefined && endsOn < today;
