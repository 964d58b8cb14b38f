import { ages, type Age, type Treatment } from '../facts/values.ts';
import type { FactName, Facts } from '../facts/facts.ts';
import type { Law } from '../law/law-from.ts';
import type { Day } from '../law/periods.ts';
import {
  isPlain,
  knownStatusIds,
  plainStatusIds,
  type OverlayId,
  type PlainStatusId,
  type StatusId,
} from '../law/status-ids.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';
import type { Choose } from './explore.ts';
import { kindsBy } from './kinds.ts';
import type { Right } from './right.ts';

/** Where a person stands: the status that gives the rights, and what lies over it. */
export type Standing = {
  readonly status: PlainStatusId;
  readonly overlay?: OverlayId;
  /** The fact that says when `status` began. */
  readonly startFact: 'startedOn' | 'underlyingStartedOn';
};

/** How a right gets at the facts. What is not known is tried every way, so a right never has to think about it. */
export type Ask = {
  readonly facts: Facts;
  readonly nation: 'england' | 'wales';
  readonly on: Day;
  readonly law: Law;
  /** The value of a fact; if it is not known, each of `values` in turn. */
  readonly one: <V>(
    fact: FactName | `${FactName}.${string}` | 'beneath' | 'beneathStartedOn',
    known: V | undefined,
    values: readonly V[],
  ) => V;
  readonly standing: () => Standing;
  /** The law of the status that gives the rights. */
  readonly row: () => StatusLaw;
  /** What lies underneath the status that gives the rights; under leave or absence no fact can say it. */
  readonly beneath: () => StatusLaw;
  /** Works something out once for all the ways one finding is tried. What it depends on stands in the key. */
  readonly once: <V>(key: string, work: () => V) => V;
  readonly age: () => Age;
  readonly treatments: () => readonly Treatment[];
};

const treatmentSets: readonly (readonly Treatment[])[] = [[], ['s57'], ['s58a']];

/** The statuses a person may be in, given what is known of it. */
export function possibleStatuses(facts: Facts): readonly Exclude<StatusId, 'unknown'>[] {
  const listed = [facts.status ?? 'unknown'].flat();
  return listed.includes('unknown') ? knownStatusIds : (listed as Exclude<StatusId, 'unknown'>[]);
}

/** Where a right does not say which statuses it tells apart, all are alike to it. */
const allAlike = kindsBy([]);

/** Binds the facts and the law to a way of choosing for what is not known. */
export function makeAsk(
  { kinds = allAlike }: Right,
  facts: Facts,
  nation: Ask['nation'],
  on: Day,
  law: Law,
  choose: Choose,
  memory = new Map<string, unknown>(),
): Ask {
  const chosen = new Map<string, unknown>();
  /** The same unknown gets the same value all through one run. */
  const pick = <V>(name: string, values: readonly V[]): V => {
    if (!chosen.has(name)) chosen.set(name, choose(name, values));
    return chosen.get(name) as V;
  };
  const once = <V>(key: string, work: () => V): V => {
    if (!memory.has(key)) memory.set(key, work());
    return memory.get(key) as V;
  };
  const one: Ask['one'] = (fact, known, values) =>
    known !== undefined ? known : pick(fact, values);
  const underlying = () => {
    const known =
      facts.underlying !== undefined && isPlain(facts.underlying) ? facts.underlying : undefined;
    return one('underlying', known, kinds.among(plainStatusIds));
  };
  const standing = (): Standing => {
    const status = pick(
      'status',
      once('statuses', () => kinds.among(possibleStatuses(facts))),
    );
    return isPlain(status)
      ? { status, startFact: 'startedOn' }
      : { status: underlying(), overlay: status, startFact: 'underlyingStartedOn' };
  };
  return {
    facts,
    nation,
    on,
    law,
    one,
    once,
    standing,
    row: () => statuses[standing().status],
    beneath: () =>
      statuses[standing().overlay ? pick('beneath', kinds.among(plainStatusIds)) : underlying()],
    age: () => one('age', facts.age, ages),
    treatments: () => one('treatmentsDiscussed', facts.treatmentsDiscussed, treatmentSets),
  };
}
