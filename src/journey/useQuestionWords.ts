import { createElement } from 'react';
import type { Facts } from '../../machines/facts/facts.ts';
import { variantFor } from '../../machines/questions/question.ts';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import type { ReaderHere } from '../reader/Reader.tsx';
import { sayIn } from '../reader/say.ts';
import { useWords } from '../reader/useWords.ts';
import type { Option } from '../ui/Choice.tsx';
import { EasyPicture } from '../ui/EasyPicture.tsx';

export type QuestionWords = {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
  /** "There was no such day." */
  readonly no?: string;
  readonly options: readonly Option[];
};

const firstQuestions: readonly QuestionId[] = ['who', 'nation'];

/** The words of the first questions come with the program, the others when they are needed. */
const fileOf = (id: QuestionId) => (firstQuestions.includes(id) ? 'start' : 'questions');

function lookUp(say: unknown, id: QuestionId, facts: Facts): QuestionWords {
  // Not every question has every part, which typed keys cannot say: asked for here and nowhere else.
  const t = say as (key: string, values: { defaultValue: string }) => string;
  const part = (key: string) => t(`questions.${id}.${key}`, { defaultValue: '' }) || undefined;
  const question = questionOf(id);
  const values: readonly string[] = 'options' in question ? question.options : [];
  const variant = variantFor(question, facts)?.id;
  return {
    title: part(variant ? `${variant}.title` : 'title') ?? id,
    hint: part(variant ? `${variant}.hint` : 'hint'),
    why: part('why'),
    no: part('no'),
    options: values.map((value) => ({
      value,
      label: part(`options.${value}.label`) ?? value,
      hint: part(`options.${value}.hint`),
      picture: createElement(EasyPicture, { of: { question: id, answer: value } }),
    })),
  };
}

/**
 * The words of a question. Hints and reasons are there only where the question has them. With what is known of the case,
 * in the words for its status; without, in those for any.
 */
export function useQuestionWords(id: QuestionId, facts: Facts = {}): QuestionWords {
  return lookUp(useWords(fileOf(id)), id, facts);
}

/** Looks up the words of the question that is likely next, or begins to fetch them, so that they are said at once. */
export function lookUpAhead(reader: ReaderHere, id: QuestionId): void {
  const found = reader.words.find(reader, fileOf(id));
  if (typeof found === 'string') lookUp(sayIn(reader.words, found, fileOf(id)), id, {});
}
