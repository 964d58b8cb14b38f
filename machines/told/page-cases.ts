import { assess } from '../assess.ts';
import { advocateFinding, withoutTreatments } from '../case.ts';
import type { Facts } from '../facts/facts.ts';
import { currentLaw } from '../law/law.ts';
import type { Day } from '../law/periods.ts';
import type { PlainStatusId } from '../law/status-ids.ts';
import type { Finding } from '../reason/right.ts';
import type { RightId } from '../rights/registry.ts';
import type { StatusPageId } from './page-ids.ts';
import { statusPages } from './pages.ts';
import { toldOf, type Told } from './told.ts';

/** One status in one nation, with nothing known of the person. */
export type PageCase = {
  readonly status: PlainStatusId;
  readonly nation: 'england' | 'wales';
  readonly facts: Facts;
  readonly findings: Readonly<Record<RightId, Finding>>;
  readonly told: Told;
};

function pageCase(status: PlainStatusId, nation: PageCase['nation'], day: Day): PageCase {
  const facts: Facts = { asOf: day, nation, status };
  const findings = {
    ...assess(facts).findings,
    // As in the outcome: treatments nobody spoke of count as none (s130C(3)).
    imha: advocateFinding(withoutTreatments(facts), { day, law: currentLaw }),
  };
  return { status, nation, facts, findings, told: toldOf(facts, findings, undefined) };
}

/** What a public page rests on, by the law on that day: each of its statuses, first in England, then in Wales. */
export const pageCases = (page: StatusPageId, day: Day): readonly PageCase[] =>
  statusPages[page].flatMap((status) => [
    pageCase(status, 'england', day),
    pageCase(status, 'wales', day),
  ]);
