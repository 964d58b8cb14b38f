import type { Facts } from './facts/facts.ts';
import type { Nation } from './facts/values.ts';
import type { Law } from './law/law-from.ts';
import type { Day } from './law/periods.ts';
import { factsFrom } from './questions/facts-from.ts';
import type { Answers } from './questions/registry.ts';
import { recallOrDecide } from './reason/remember.ts';
import type { Finding, Verdict } from './reason/right.ts';
import { imha } from './rights/imha.ts';

/** What a case is judged by: the day asked about, and the law with its start dates. */
export type CaseInput = { readonly day: Day; readonly law: Law };

/**
 * A person's case after one step of the journey: what the guards of the chart read. It knows one right, the advocate, for
 * the first question must not load every right (that would be a third more script); `wholeCase` adds the others.
 */
export type Case = CaseInput & {
  readonly answers: Answers;
  /** What the answers say, with `asOf`: the day of the case. */
  readonly facts: Facts;
  /**
   * The advocate as far as the answers tell: treatments nobody was asked about count as none (MHA s130C(3)); where the
   * nation is not known, what England and Wales agree on.
   */
  readonly advocate: Verdict;
  /** The same where treatments not asked about are left open: `maybe` where one of them could bring an advocate. */
  readonly advocateOrTreatment: Verdict;
};

/** The finding on the advocate: honest about all that is not known. */
export const advocateFinding = (facts: Facts, { day, law }: CaseInput): Finding =>
  recallOrDecide('imha', imha, facts, day, law);

function advocateOn(facts: Facts, input: CaseInput): Verdict {
  const verdictIn = (nation: Nation) => advocateFinding({ ...facts, nation }, input).verdict;
  if (facts.nation) return verdictIn(facts.nation);
  const english = verdictIn('england');
  return english === verdictIn('wales') ? english : 'maybe';
}

/** The facts for what is said first: treatments nobody was asked about count as none. */
export const withoutTreatments = (facts: Facts): Facts => ({ treatmentsDiscussed: [], ...facts });

/** The case of a person with these answers, on a day, by a law. The advocate is worked out when it is asked for. */
export function caseOf(answers: Answers, { day, law }: CaseInput): Case {
  const facts: Facts = { asOf: day, ...factsFrom(answers) };
  return {
    day,
    law,
    answers,
    facts,
    get advocate() {
      return advocateOn(withoutTreatments(facts), this);
    },
    get advocateOrTreatment() {
      return advocateOn(facts, this);
    },
  };
}
