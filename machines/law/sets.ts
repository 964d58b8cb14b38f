import type { RuleWith } from './provisions.ts';
import type { Duration, Regime } from './rule.ts';
import type { treatmentRules } from './rules/treatment.ts';
import type { durationRules } from './rules/duration.ts';
import type { StatusLaw } from './statuses.ts';

/** The rules of applying that give no window. The compiler holds this list to the rows, so that the first page need not load them. */
const windowless: Record<Exclude<StatusLaw['tribunal'], RuleWith<'window'>>, true> = {
  'TRI-NONE': true,
  'TRI-NONE-INFORMAL': true,
  'TRI-NONE-5-2': true,
  'TRI-NONE-5-4': true,
  'TRI-NONE-PLACE': true,
  'TRI-NONE-ASSESSED': true,
  'TRI-COURT': true,
  'TRI-COURT-38': true,
  'TRI-DOLS': true,
};

/** The rule of the patient's own windows at the tribunal, where there are any. */
export const windowOf = (
  rule: StatusLaw['tribunal'],
): Exclude<StatusLaw['tribunal'], keyof typeof windowless> | undefined =>
  rule in windowless ? undefined : (rule as Exclude<typeof rule, keyof typeof windowless>);

/** May the patient ever apply to the tribunal? */
export const hasWindow = (row: StatusLaw): boolean => windowOf(row.tribunal) !== undefined;

type OfKind<K extends Duration['kind']> = {
  [R in StatusLaw['duration']]: (typeof durationRules)[R]['lasts']['kind'] extends K ? R : never;
}[StatusLaw['duration']];
/** Held to the rows by the compiler, as above. */
const inHours: Record<OfKind<'hours'>, true> = {
  'DUR-4': true,
  'DUR-5-2': true,
  'DUR-5-4': true,
  'DUR-135': true,
  'DUR-136': true,
  'DUR-RECALL': true,
};
const withoutPeriods: Record<OfKind<'none' | 'open-ended' | 'as-authorised'>, true> = {
  'DUR-NONE': true,
  'DUR-HOME': true,
  'DUR-ASSESSED': true,
  'DUR-RESTRICTED': true,
  'DUR-RESTRICTED-45A': true,
  'DUR-RESTRICTED-47': true,
  'DUR-RESTRICTED-48': true,
  'DUR-CONDITIONAL': true,
  'DUR-DOLS': true,
};
/** Does only the paper say when it ends? */
export const endsAsAuthorised = (row: StatusLaw): boolean => row.duration === 'DUR-DOLS';
/** Is its time counted in hours from a moment? */
export const countedInHours = (row: StatusLaw): boolean => row.duration in inHours;
/** Is its time counted in days or months from a day? */
export const countedInPeriods = (row: StatusLaw): boolean =>
  !countedInHours(row) && !(row.duration in withoutPeriods);

type OfRegime<G extends Regime> = {
  [R in StatusLaw['treatment']]: (typeof treatmentRules)[R]['regime'] extends G ? R : never;
}[StatusLaw['treatment']];
/** Held to the rows by the compiler, as above. */
const underPart4: Record<OfRegime<'part-4'>, true> = {
  'TRT-PART4': true,
  'TRT-PART4-2': true,
  'TRT-REVOKED': true,
  'TRT-RECALL': true,
};
/** Can medication be given without consent (Part 4)? */
export const isTreatedUnderPart4 = (row: StatusLaw): boolean => row.treatment in underPart4;

/** Is there a nearest relative in law? */
export const hasNearestRelative = (row: StatusLaw): boolean => row.nearestRelative === 'NR-0';
/** Restricted, in hospital or conditionally discharged: the Justice Secretary decides as well (s41(3)). */
export const isRestricted = (row: StatusLaw): boolean => row.nearestRelative === 'NR-2';
/** May the responsible clinician give leave? */
export const canHaveLeave = (row: StatusLaw): boolean =>
  ['LWP-17', 'LWP-4', 'LWP-41', 'LWP-49'].includes(row.leave);
/** An order whose CTO keeps the six-month bar (s69(4)); transfers and notional orders are exempt (s69(5)(a)). */
export const keepsBar = (row: StatusLaw): boolean => row.tribunal === 'TRI-37';
/** Section 3, or a CTO out of it: the nearest relative applies once a report has barred the discharge they ordered (s66(1)(g)). */
export const barredByReport = (row: StatusLaw): boolean => row.relativeTribunal === 'NRT-BARRED';
/** Free to be outside hospital now, under the Act or not. */
export const isOutside = (row: StatusLaw): boolean =>
  ['LVH-COMMUNITY', 'LVH-CTO', 'LVH-7', 'LVH-CONDITIONAL'].includes(row.leaving);
