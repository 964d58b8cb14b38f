import type { Facts } from '../facts/facts.ts';
import { clueQuestions } from './clues.ts';
import {
  carerQuestions,
  careQuestions,
  dateQuestions,
  relativeQuestions,
  treatmentQuestions,
} from './deeper.ts';
import type { Question } from './question.ts';
import { sectionQuestions } from './section.ts';
import { startQuestions } from './start.ts';

/** Every question there is and the answers it takes. Order lives in the journey, words in the locales. */
export const questions = {
  ...startQuestions,
  ...sectionQuestions,
  ...clueQuestions,
  ...treatmentQuestions,
  ...dateQuestions,
  ...relativeQuestions,
  ...careQuestions,
  ...carerQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];
export const questionOf = (id: QuestionId): Question => questions[id];

/** What a person may answer: an option, several, a day or moment as text, or relatives. */
export type AnswerValue = string | readonly string[] | NonNullable<Facts['relatives']>;
/** An answer to every question given so far, in the order given. */
export type Answers = { readonly [Q in QuestionId]?: AnswerValue };
