import type { i18n } from 'i18next';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { useI18n, useWords, wordsIn } from '../ui/words.ts';
import type { Option } from '../ui/Choice.tsx';
import type { Voice } from './voice.ts';

export type QuestionWords = {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options: readonly Option[];
};

const firstQuestions: readonly QuestionId[] = ['who', 'nation', 'now'];

/** The words of the first questions come with the program, the others when they are needed. */
const fileOf = (id: QuestionId) => (firstQuestions.includes(id) ? 'start' : 'questions');

function lookUp(words: i18n, id: QuestionId, voice: Voice): QuestionWords {
  // Not every question has every part, which typed keys cannot say: asked for here and nowhere else.
  const t = wordsIn(words, fileOf(id));
  const part = (key: string) =>
    t(`questions.${id}.${key}` as never, { context: voice, defaultValue: '' }) || undefined;
  const question = questionOf(id);
  const values: readonly string[] = 'options' in question ? question.options : [];
  return {
    title: part('title') ?? id,
    hint: part('hint'),
    why: part('why'),
    options: values.map((value) => ({
      value,
      label: part(`options.${value}.label`) ?? value,
      hint: part(`options.${value}.hint`),
    })),
  };
}

/** The words of a question for one voice. Hints and reasons are there only where the question has them. */
export function useQuestionWords(id: QuestionId, voice: Voice): QuestionWords {
  useWords(fileOf(id));
  return lookUp(useI18n(), id, voice);
}

/** Looks up the words of the question that is likely next, if they are here, so that they are said at once. */
export function lookUpAhead(words: i18n, id: QuestionId, voice: Voice): void {
  if (words.hasLoadedNamespace(fileOf(id))) lookUp(words, id, voice);
}
