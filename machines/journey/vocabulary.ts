import { assign, setup } from 'xstate';
import type { Facts } from '../facts/facts.ts';
import { dontKnow } from '../questions/question.ts';
import { factsForAdvocate, factsFrom } from '../questions/facts-from.ts';
import type { Answers, AnswerValue, QuestionId } from '../questions/registry.ts';
import type { Verdict } from '../reason/right.ts';
import { advocateOn } from './advocate.ts';
import type { ModuleId } from './modules.ts';
import { couldBe } from './relevance.ts';

export type AnswerEvent = {
  [Q in QuestionId]: {
    readonly type: `answer.${Q}`;
    readonly question: Q;
    readonly value: AnswerValue;
  };
}[QuestionId];
export type OpenEvent = { [M in ModuleId]: { readonly type: `open.${M}` } }[ModuleId];
/** Everything a person can do in the journey. Going back is replaying fewer of these. */
export type JourneyEvent = AnswerEvent | OpenEvent;

export type JourneyContext = { readonly answers: Answers };

/** As far as the answers tell; treatments nobody has asked about yet are taken as none. */
const advocate = (answers: Answers): Verdict =>
  advocateOn({ treatmentsDiscussed: [], ...factsForAdvocate(answers) });

/** The opposite of a test on the facts, for questions passed over when they cannot matter. */
const not =
  (test: (facts: Facts) => boolean) =>
  ({ context }: { readonly context: JourneyContext }) =>
    !test(factsFrom(context.answers));

type Is = { readonly question: QuestionId; readonly value: string };

/** The words of the chart: each guard reads as a sentence and asks the law or the answers, never restates them. */
export const journey = setup({
  types: { context: {} as JourneyContext, events: {} as JourneyEvent },
  guards: {
    answered: ({ context }, { question, value }: Is) => context.answers[question] === value,
    known: ({ context }, { question }: { readonly question: QuestionId }) =>
      context.answers[question] !== undefined && context.answers[question] !== dontKnow,
    advocateYes: ({ context }) => advocate(context.answers) === 'yes',
    advocateNo: ({ context }) => advocate(context.answers) === 'no',
    otherLaw: ({ context }) => advocate(context.answers) === 'elsewhere',
    ageMatters: ({ context }) =>
      context.answers.age === undefined &&
      advocateOn(factsForAdvocate(context.answers)) === 'maybe',
    asked: ({ context }, { question }: { readonly question: QuestionId }) =>
      context.answers[question] !== undefined,
    notOnCto: not(couldBe.eitherCto),
    notInGuardianship: not(couldBe.eitherGuardianship),
    notOnConditionalDischarge: not(couldBe.eitherConditionalDischarge),
    notCountedInHours: not(couldBe.countedInHours),
    startDoesNotMatter: not(couldBe.datedByStart),
    notRevoked: not(couldBe.revoked),
    nothingUnderneath: not(couldBe.datedFromUnderneath),
    noTribunal: not(couldBe.tribunal),
    noSecondOpinion: not(couldBe.secondOpinion),
    exceptionsDoNotMatter: not(couldBe.exceptions),
    carerOutcomesDoNotMatter: not(couldBe.carerOutcomes),
    ordersOfTheYoung: ({ context }) => couldBe.ordersOfTheYoung(factsFrom(context.answers)),
    treatmentsDoNotMatter: ({ context }) =>
      context.answers.treatments !== undefined || advocate(context.answers) === 'yes',
    difficultyDoesNotMatter: ({ context }) => context.answers.difficulty !== undefined,
    supporterDoesNotMatter: ({ context }) => factsFrom(context.answers).difficulty?.length === 0,
  },
  actions: {
    record: assign(({ context, event }) =>
      'question' in event ? { answers: { ...context.answers, [event.question]: event.value } } : {},
    ),
  },
});
