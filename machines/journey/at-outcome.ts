import type { Case } from '../case.ts';
import type { QuestionId } from '../questions/registry.ts';
import { couldBe, overlaid } from './relevance.ts';

type Test = (one: Case) => boolean;

const always: Test = () => true;
const byFacts =
  (test: (facts: Case['facts']) => boolean): Test =>
  ({ facts }) =>
    test(facts);
const underneathOpen: Test = ({ facts }) => overlaid(facts) && facts.underlying === undefined;

/**
 * The questions the outcome itself may ask, each with whether an answer could still change anything there. A question
 * already answered is not asked again: that answer is changed.
 */
export const canMatter = {
  place: always,
  nation: ({ facts }) => facts.nation === undefined,
  'on-a-ward': ({ facts, advocateOrTreatment }) =>
    facts.inPatient === undefined && advocateOrTreatment === 'maybe',
  'leave-section': underneathOpen,
  'away-section': underneathOpen,
  'before-cto': byFacts(couldBe.eitherCto),
  'guardianship-by': byFacts(couldBe.eitherGuardianship),
  'cd-conditions': byFacts(couldBe.eitherConditionalDischarge),
  'started-at': byFacts(couldBe.countedInHours),
  'started-on': byFacts(couldBe.datedByStart),
  'authorised-until': byFacts(couldBe.authorised),
  'underneath-cto': byFacts(couldBe.revoked),
  'underlying-started-on': byFacts(couldBe.datedFromUnderneath),
  'tribunal-used': byFacts(couldBe.tribunal),
  'medication-started-on': byFacts(couldBe.secondOpinion),
  treatments: ({ advocate }) => advocate !== 'yes',
  age: always,
  'relative-orders': always,
  'dols-authorised': always,
  'care-condition': always,
  'care-outcomes': always,
  'care-wellbeing': always,
  process: always,
  difficulty: always,
  supporter: ({ facts }) => facts.difficulty?.length !== 0,
  'supporter-exceptions': byFacts(couldBe.exceptions),
  'carer-necessary': always,
  'carer-health': always,
  'carer-outcomes': byFacts(couldBe.carerOutcomes),
  'carer-wellbeing': always,
} satisfies { readonly [Q in QuestionId]?: Test };

const tests: { readonly [Q in QuestionId]?: Test } = canMatter;

/** Does the outcome take an answer to this question? */
export const isTakenAtOutcome = (question: QuestionId, one: Case): boolean =>
  one.answers[question] === undefined && tests[question]?.(one) === true;
