import type { Facts } from '../facts/facts.ts';
import { clueQuestions } from './clues.ts';
import type { deeperQuestions } from './deeper.ts';
import type { Question } from './question.ts';
import { sectionQuestions } from './section.ts';
import { startQuestions } from './start.ts';

/** The questions on the way to the outcome, and the answers they take. Order lives in the journey, words in the locales. */
export const questionsOnTheWay = {
  ...startQuestions,
  ...sectionQuestions,
  ...clueQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questionsOnTheWay | keyof typeof deeperQuestions;

const known: Partial<Record<string, Question>> = { ...questionsOnTheWay };

/** The questions beyond the outcome join when they come (`deeper.ts`): the first question does not wait for them. */
export const addQuestions = (more: Readonly<Record<string, Question>>): void =>
  void Object.assign(known, more);

/** Is this the id of a question known by now? */
export const isQuestionId = (id: unknown): id is QuestionId =>
  typeof id === 'string' && Object.hasOwn(known, id);

/** The question of this id; of those beyond the outcome, once they have come. */
export function questionOf(id: QuestionId): Question {
  const question = known[id];
  if (!question) throw new Error(`The question ${id} is not here yet.`);
  return question;
}

/** What a person may answer: an option, several, a day or moment as text, or relatives. */
export type AnswerValue = string | readonly string[] | NonNullable<Facts['relatives']>;
/** An answer to every question given so far, in the order given. */
export type Answers = { readonly [Q in QuestionId]?: AnswerValue };
