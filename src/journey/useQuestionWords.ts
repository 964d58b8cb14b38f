import type { i18n } from 'i18next';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { useI18n, useWords } from '../ui/words.ts';
import type { Option } from '../ui/Choice.tsx';
import type { Voice } from './voice.ts';

export type QuestionWords = {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options: readonly Option[];
};

const firstQuestions: readonly QuestionId[] = ['who', 'nation', 'now'];

const known = new WeakMap<i18n, Map<string, QuestionWords>>();

/** The words of a question for one voice. Hints and reasons are there only where the question has them. Looked up once: the page and its form both ask. */
export function useQuestionWords(id: QuestionId, voice: Voice): QuestionWords {
  // The words of the first questions come with the program, the others when they are needed.
  const t = useWords(firstQuestions.includes(id) ? 'start' : 'questions');
  const words = useI18n();
  const found = known.get(words) ?? new Map<string, QuestionWords>();
  known.set(words, found);
  const name = [words.language, id, voice].join(' ');
  const before = found.get(name);
  if (before) return before;
  // Not every question has every part, which typed keys cannot say: asked for here and nowhere else.
  const part = (key: string) => t(`questions.${id}.${key}` as never, { context: voice, defaultValue: '' }) || undefined;
  const question = questionOf(id);
  const values: readonly string[] = 'options' in question ? question.options : [];
  const now = {
    title: part('title') ?? id,
    hint: part('hint'),
    why: part('why'),
    options: values.map((value) => ({ value, label: part(`options.${value}.label`) ?? value, hint: part(`options.${value}.hint`) })),
  };
  found.set(name, now);
  return now;
}
