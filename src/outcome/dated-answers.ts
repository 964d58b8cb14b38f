import { dontKnow, noSuchDay } from '../../machines/questions/question.ts';
import { questionOf, type Answers, type QuestionId } from '../../machines/questions/registry.ts';

const asksWhen = (id: string) => ['day', 'moment'].includes(questionOf(id as QuestionId).shape);

/** Answers to a question of a day that give none: not known, and that there was no such day. */
const noDay: readonly unknown[] = [dontKnow, noSuchDay];

/** Has a day been given that is counted from? */
export const hasDates = (answers: Answers): boolean =>
  Object.entries(answers).some(([id, value]) => asksWhen(id) && !noDay.includes(value));

/** The answers without their days: with a clock that cannot be right, nothing may be counted from them. */
export const withoutDates = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !asksWhen(id)));
