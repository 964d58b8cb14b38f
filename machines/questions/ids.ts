import { deeperQuestions } from './deeper.ts';
import { questionsOnTheWay, type QuestionId } from './registry.ts';

/** Every question there is, on the way to the outcome and beyond it. Brings them all. */
export const questionIds = Object.keys({
  ...questionsOnTheWay,
  ...deeperQuestions,
}) as QuestionId[];
