import { dontKnow } from '../../machines/questions/question.ts';
import { questionOf, type Answers, type QuestionId } from '../../machines/questions/registry.ts';

const asksWhen = (id: string) => ['day', 'moment'].includes(questionOf(id as QuestionId).shape);

/** Has a day been given that is counted from? */
export const hasDates = (answers: Answers): boolean =>
  Object.entries(answers).some(([id, value]) => asksWhen(id) && value !== dontKnow);

/** The answers without their days: with a clock that cannot be right, nothing may be counted from them. */
export const withoutDates = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !asksWhen(id)));
