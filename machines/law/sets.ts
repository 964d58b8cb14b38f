import type { RuleWith } from './provisions.ts';
import type { Duration, Rule } from './rule.ts';
import { durationRules } from './rules/duration.ts';
import type { StatusLaw } from './statuses.ts';

/** The rules of applying that give no window. The compiler holds this list to the rows, so that the first page need not load them. */
const windowless: Record<Exclude<StatusLaw['tribunal'], RuleWith<'window'>>, true> = {
  'TRI-NONE': true,
  'TRI-COURT': true,
  'TRI-DOLS': true,
};

/** The rule of the patient's own windows at the tribunal, where there are any. */
export const windowOf = (
  rule: StatusLaw['tribunal'],
): Exclude<StatusLaw['tribunal'], keyof typeof windowless> | undefined =>
  rule in windowless ? undefined : (rule as Exclude<typeof rule, keyof typeof windowless>);

/** May the patient ever apply to the tribunal? */
export const hasWindow = (row: StatusLaw): boolean => windowOf(row.tribunal) !== undefined;

function lasting(row: StatusLaw): Duration['kind'] {
  const { lasts }: Rule = durationRules[row.duration];
  return lasts?.kind ?? 'none';
}
/** Is its time counted in hours from a moment? */
export const countedInHours = (row: StatusLaw): boolean => lasting(row) === 'hours';
/** Is its time counted in days or months from a day? */
export const countedInPeriods = (row: StatusLaw): boolean => lasting(row) === 'periods';

/** Is there a nearest relative in law? */
export const hasNearestRelative = (row: StatusLaw): boolean => row.nearestRelative === 'NR-0';
/** Detained by a court or under a direction, the Justice Secretary deciding with the clinician (s41(3)). */
export const isRestricted = (row: StatusLaw): boolean => row.managers === 'MAN-41';
/** May the responsible clinician give leave? */
export const canHaveLeave = (row: StatusLaw): boolean =>
  row.leave === 'LWP-17' || row.leave === 'LWP-41';
/** An order whose CTO keeps the six-month bar (s69(4)); transfers and notional orders are exempt (s69(5)(a)). */
export const keepsBar = (row: StatusLaw): boolean => row.tribunal === 'TRI-37';
/** Free to be outside hospital now, under the Act or not. */
export const isOutside = (row: StatusLaw): boolean => row.leaving === 'LVH-COMMUNITY';
