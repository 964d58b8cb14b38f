import type { Facts } from './facts/facts.ts';
import type { Law } from './law/law-from.ts';
import { currentLaw, lawAsOf, rulesVersion } from './law/law.ts';
import type { Day } from './law/periods.ts';
import { todayInLondon } from './law/today.ts';
import { recallOrDecide } from './reason/remember.ts';
import { rightIds, rights, type RightId } from './rights/registry.ts';
import type { Finding } from './reason/right.ts';

export type Assessment = {
  readonly lawAsOf: Day;
  readonly rulesVersion: string;
  readonly findings: Readonly<Record<RightId, Finding>>;
};

/** One right on the facts known, remembered like all of them: for a page that tells one right on several statuses. */
export const findingOf = (id: RightId, facts: Facts, law: Law = currentLaw): Finding =>
  recallOrDecide(id, rights[id], facts, facts.asOf ?? todayInLondon(), law);

/** Every right on the facts known, by the law on the day asked (default: today in London). Never throws on valid facts. */
export function assess(facts: Facts, law: Law = currentLaw): Assessment {
  const on = facts.asOf ?? todayInLondon();
  const findings = Object.fromEntries(
    rightIds.map((id) => [id, recallOrDecide(id, rights[id], facts, on, law)]),
  ) as Record<RightId, Finding>;
  return { lawAsOf, rulesVersion, findings };
}
