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
import { kindsBy, type Kinds } from './kinds.ts';
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

/** One way of filling in what is not known. A class, since one is made for each of many hundred ways. */
class Asking implements Ask {
  readonly facts: Facts;
  readonly nation: Ask['nation'];
  readonly on: Day;
  readonly law: Law;
  readonly #right: Right;
  readonly #choose: Choose;
  readonly #memory: Map<string, unknown>;
  /** The same unknown gets the same value all through one way. */
  readonly #chosen = new Map<string, unknown>();
  #standing: Standing | undefined;

  constructor(
    right: Right,
    facts: Facts,
    nation: Ask['nation'],
    on: Day,
    law: Law,
    choose: Choose,
    memory: Map<string, unknown>,
  ) {
    this.#right = right;
    this.facts = facts;
    this.nation = nation;
    this.on = on;
    this.law = law;
    this.#choose = choose;
    this.#memory = memory;
  }

  #pick<V>(name: string, values: readonly V[]): V {
    if (!this.#chosen.has(name)) this.#chosen.set(name, this.#choose(name, values));
    return this.#chosen.get(name) as V;
  }

  one<V>(fact: string, known: V | undefined, values: readonly V[]): V {
    return known !== undefined ? known : this.#pick(fact, values);
  }

  once<V>(key: string, work: () => V): V {
    if (!this.#memory.has(key)) this.#memory.set(key, work());
    return this.#memory.get(key) as V;
  }

  /** What the facts say lies underneath; if they do not, each kind in turn. */
  #underlying(variable: 'underlying' | 'underlying.beneath', kinds: Kinds): PlainStatusId {
    const { underlying } = this.facts;
    return underlying !== undefined && isPlain(underlying)
      ? underlying
      : this.#pick(variable, kinds.among(plainStatusIds));
  }

  #placed(): Standing {
    const { kinds = allAlike } = this.#right;
    const status = this.#pick(
      'status',
      this.once('statuses', () => kinds.among(possibleStatuses(this.facts))),
    );
    return isPlain(status)
      ? { status, startFact: 'startedOn' }
      : {
          status: this.#underlying('underlying', kinds),
          overlay: status,
          startFact: 'underlyingStartedOn',
        };
  }

  standing(): Standing {
    return (this.#standing ??= this.#placed());
  }

  row(): StatusLaw {
    return statuses[this.standing().status];
  }

  beneath(): StatusLaw {
    const { kindsBeneath = allAlike } = this.#right;
    // Other statuses stand for their kinds here than for what leave lies over: two things to fill in, though one fact.
    return statuses[
      this.standing().overlay
        ? this.#pick('beneath', kindsBeneath.among(plainStatusIds))
        : this.#underlying('underlying.beneath', kindsBeneath)
    ];
  }

  age(): Age {
    return this.one('age', this.facts.age, ages);
  }

  treatments(): readonly Treatment[] {
    return this.one('treatmentsDiscussed', this.facts.treatmentsDiscussed, treatmentSets);
  }
}

/** Binds the facts and the law to a way of choosing for what is not known. */
export const makeAsk = (
  right: Right,
  facts: Facts,
  nation: Ask['nation'],
  on: Day,
  law: Law,
  choose: Choose,
  memory = new Map<string, unknown>(),
): Ask => new Asking(right, facts, nation, on, law, choose, memory);
