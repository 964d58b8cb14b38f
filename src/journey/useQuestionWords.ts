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

/** The words of the first questions come with the program, the others when they are needed. */
const fileOf = (id: QuestionId) => (firstQuestions.includes(id) ? 'start' : 'questions');

const known = new WeakMap<i18n, Map<string, QuestionWords>>();

/** Looked up once: the page and its form both ask. */
function lookUp(words: i18n, id: QuestionId, voice: Voice): QuestionWords {
  const found = known.get(words) ?? new Map<string, QuestionWords>();
  known.set(words, found);
  const name = [words.language, id, voice].join(' ');
  const before = found.get(name);
  if (before) return before;
  // Not every question has every part, which typed keys cannot say: asked for here and nowhere else.
  const t = words.getFixedT(null, fileOf(id));
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

/** The words of a question for one voice. Hints and reasons are there only where the question has them. */
export function useQuestionWords(id: QuestionId, voice: Voice): QuestionWords {
  useWords(fileOf(id));
  return lookUp(useI18n(), id, voice);
}

/** Looks up the words of the question that is likely next, if they are here. */
export function lookUpAhead(words: i18n, id: QuestionId, voice: Voice): void {
  if (words.hasLoadedNamespace(fileOf(id))) lookUp(words, id, voice);
}
