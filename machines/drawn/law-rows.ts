import { assess } from '../assess.ts';
import type { FactName, Facts } from '../facts/facts.ts';
import { currentLaw } from '../law/law.ts';
import type { Day } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import type { StatusId } from '../law/status-ids.ts';
import { rightIds, rights, type RightId } from '../rights/registry.ts';
import type { Finding, Verdict } from '../reason/right.ts';

export type EnglandOrWales = 'england' | 'wales';
/** A verdict as a table can show it: some turn on dates, or on the section that lies underneath. */
export type TableVerdict = Verdict | 'by-date' | 'by-underneath';
export type LawRow = {
  readonly right: RightId;
  readonly verdict: TableVerdict;
  readonly rules: readonly RuleId[];
};

const turnsOn = (right: RightId, fact: FactName) => rights[right].reads.includes(fact);

/** The rights that turn on the legal status; the others turn on needs, family or ability, whatever the status. */
export const statusRights: readonly RightId[] = rightIds.filter(
  (id) => turnsOn(id, 'status') && !turnsOn(id, 'difficulty') && id !== 'nearest-relative',
);
export const otherRights: readonly RightId[] = rightIds.filter((id) => !statusRights.includes(id));

/** Somebody with no special treatment in view, so that age does not matter, who has not applied to the tribunal yet. On a ward or not is left open. */
const plainCase: Facts = { treatmentsDiscussed: [], tribunalUsed: false };

function verdictOf({ verdict, missing }: Finding): TableVerdict {
  if (verdict !== 'maybe') return verdict;
  if (missing.includes('underlying')) return 'by-underneath';
  return missing.includes('startedOn') ? 'by-date' : 'maybe';
}

/** What each right is in a status, for an ordinary case, by the law on a day. */
export function lawOf(status: StatusId, nation: EnglandOrWales, on: Day): readonly LawRow[] {
  const { findings } = assess({ ...plainCase, asOf: on, nation, status }, currentLaw);
  return statusRights.map((right) => ({
    right,
    verdict: verdictOf(findings[right]),
    rules: findings[right].rules,
  }));
}
