import type { Facts } from '../../machines/facts/facts.ts';
import {
  AGES,
  NATIONS,
  ON_TOP,
  STATUSES,
  type CompleteFacts,
  type Status,
} from '../law/complete-facts.ts';
import { expectedOf } from '../law/reference.ts';
import { BASE } from '../law/spaces.ts';

const plain = STATUSES.filter((status) => !ON_TOP.includes(status));
const usesUnderlying = (status: Status) => ON_TOP.includes(status) || status.startsWith('cto-');
const treatmentSets: readonly CompleteFacts['treatmentsDiscussed'][] = [
  [],
  ['s57'],
  ['s58a'],
  ['s57', 's58a'],
];

function statusesOf({ status = 'unknown' }: Facts): readonly Status[] {
  const named = [status].flat();
  return named.includes('unknown') ? STATUSES : (named as Status[]);
}

/** Everybody whom the facts fit, as far as the advocate can depend on it. */
function* everybody(facts: Facts): Generator<CompleteFacts> {
  const beneath = facts.underlying === undefined ? plain : [facts.underlying as Status];
  for (const status of statusesOf(facts))
    for (const underlying of usesUnderlying(status) ? beneath : [undefined])
      for (const nation of facts.nation ? [facts.nation] : NATIONS)
        for (const age of facts.age ? [facts.age] : AGES)
          for (const treatmentsDiscussed of facts.treatmentsDiscussed
            ? [facts.treatmentsDiscussed]
            : treatmentSets)
            for (const inPatient of facts.inPatient === undefined
              ? [true, false]
              : [facts.inPatient])
              yield { ...BASE, status, underlying, nation, age, treatmentsDiscussed, inPatient };
}

const known = new Map<string, string>();

/** The advocate by the second encoding of the law: firm where everybody whom the facts fit gets the same. */
export function advocateByTheTables({ role: _, asOf: _day, ...facts }: Facts): string {
  const key = JSON.stringify(facts);
  const before = known.get(key);
  if (before) return before;
  const verdicts = new Set<string>();
  for (const person of everybody(facts)) {
    const answer = expectedOf('imha', person);
    if (answer !== 'not-settled') verdicts.add(answer.verdict);
    if (verdicts.size > 1) break;
  }
  const [only] = verdicts;
  const verdict = verdicts.size === 1 && only ? only : 'maybe';
  known.set(key, verdict);
  return verdict;
}
