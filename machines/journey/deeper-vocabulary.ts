import '../questions/deeper.ts';
import type { QuestionId } from '../questions/registry.ts';
import { canMatter, isTakenAtOutcome } from './at-outcome.ts';
import { couldBe } from './relevance.ts';
import { journey, type JourneyContext, type JourneyEvent } from './vocabulary.ts';

type Of = { readonly context: JourneyContext };

/** A question is passed over where it is answered, or where no answer can change anything. */
const not =
  (question: keyof typeof canMatter & QuestionId) =>
  ({ context }: Of) =>
    context.case.answers[question] !== undefined || !canMatter[question](context.case);

/** The words of the chart beyond the outcome. They come with it: the first question does not wait for them. */
export const deeper = journey.extend({
  guards: {
    ageMatters: ({ context }: Of) =>
      context.case.answers.age === undefined && context.case.advocateOrTreatment === 'maybe',
    notOnCto: not('before-cto'),
    notInGuardianship: not('guardianship-by'),
    notOnConditionalDischarge: not('cd-conditions'),
    notCountedInHours: not('started-at'),
    startDoesNotMatter: not('started-on'),
    notAuthorised: not('authorised-until'),
    notRevoked: not('underneath-cto'),
    nothingUnderneath: not('underlying-started-on'),
    noTribunal: not('tribunal-used'),
    noSecondOpinion: not('medication-started-on'),
    exceptionsDoNotMatter: not('supporter-exceptions'),
    carerOutcomesDoNotMatter: not('carer-outcomes'),
    ordersOfTheYoung: ({ context }: Of) => couldBe.ordersOfTheYoung(context.case.facts),
    treatmentsDoNotMatter: not('treatments'),
    difficultyDoesNotMatter: not('difficulty'),
    supporterDoesNotMatter: not('supporter'),
    takenAtOutcome: ({ context, event }: Of & { readonly event: JourneyEvent }) =>
      'question' in event && isTakenAtOutcome(event.question, context.case),
  },
});
