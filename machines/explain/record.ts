import type { RuleId } from '../law/provisions.ts';
import { isRestricted } from '../law/sets.ts';
import { isPlain, type StatusId } from '../law/status-ids.ts';
import { statuses } from '../law/statuses.ts';
import { possibleStatuses } from '../reason/ask.ts';
import type { Day } from '../law/periods.ts';
import type { Verdict } from '../reason/right.ts';
import type { WholeCase } from '../whole-case.ts';
import { explainSteps, type StepId } from './steps.ts';

/** How a step of explaining went. */
export const explainResults = ['understood', 'partly', 'not-yet', 'declined'] as const;
export type ExplainResult = (typeof explainResults)[number];
export type ExplainResults = { readonly [S in StepId]?: ExplainResult };

/** Why rights must be explained once more. */
export const againReasons = [
  'not-understood',
  'better-able',
  'change',
  'renewal',
  'hearing',
  'transfer',
] as const;
export type AgainReason = (typeof againReasons)[number];

/** What those who explain often get wrong. */
export const trapIds = [
  'writing',
  'relative-copy',
  'no-relative',
  'no-capacity',
  'refusal',
  'young',
  'welsh',
] as const;
export type TrapId = (typeof trapIds)[number];

const rowsOf = ({ facts }: WholeCase) =>
  possibleStatuses(facts).flatMap((id) => (isPlain(id) ? [statuses[id]] : []));

/** When to explain again, and why, most urgent first. */
export function whenAgain(one: WholeCase, results: ExplainResults): readonly AgainReason[] {
  const { duration, tribunal } = one.findings;
  const open = explainSteps(one).some(({ id }) => results[id] !== 'understood');
  const applies: Readonly<Record<AgainReason, boolean>> = {
    'not-understood': open,
    'better-able': open,
    change: true,
    renewal: duration.renewable === true,
    hearing: tribunal.verdict !== 'no' && tribunal.verdict !== 'elsewhere',
    transfer: one.facts.inPatient !== false && duration.verdict !== 'no',
  };
  return againReasons.filter((reason) => applies[reason]);
}

/** Does the nearest relative get a copy of what is given in writing, unless the patient objects (ss132(4), 132A(3), 133(2))? */
export const copiesGoToRelative = ({ findings }: WholeCase): boolean =>
  findings.information.rules.includes('INF-COPIES');

/** What to mind with this patient. */
export function trapsFor(one: WholeCase): readonly TrapId[] {
  const rows = rowsOf(one);
  const applies: Readonly<Record<TrapId, boolean>> = {
    writing: true,
    'relative-copy': copiesGoToRelative(one),
    'no-relative': rows.length > 0 && rows.every(isRestricted),
    'no-capacity': true,
    refusal: true,
    young: one.facts.age !== '18-or-over',
    welsh: one.facts.nation === 'wales',
  };
  return trapIds.filter((trap) => applies[trap]);
}

/** A note for the record, as data. It holds ids of the law and of the steps, and two days; nothing that tells who the patient is. */
export interface ExplainNote {
  /** The day it was explained. */
  readonly day: Day;
  /** The status, where one is known. */
  readonly status: Exclude<StatusId, 'unknown'> | undefined;
  /** Is there a duty to explain (`information`)? */
  readonly isDuty: Verdict;
  /** The rules of that duty, where there is one. */
  readonly duty: readonly RuleId[];
  readonly steps: readonly { readonly id: StepId; readonly result: ExplainResult | undefined }[];
  readonly again: readonly AgainReason[];
  readonly lawAsOf: Day;
  readonly rulesVersion: string;
}

/** What to write in the record after explaining. It supports the duty (ss132, 132A, 130D, 133) and is no proof of understanding. */
export function explainNote(one: WholeCase, results: ExplainResults): ExplainNote {
  const [only, other] = possibleStatuses(one.facts);
  const { verdict, rules } = one.findings.information;
  return {
    day: one.day,
    status: other === undefined ? only : undefined,
    isDuty: verdict,
    duty: verdict === 'yes' ? rules : [],
    steps: explainSteps(one).map(({ id }) => ({ id, result: results[id] })),
    again: whenAgain(one, results),
    lawAsOf: one.lawAsOf,
    rulesVersion: one.rulesVersion,
  };
}
