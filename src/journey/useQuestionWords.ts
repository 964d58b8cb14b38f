import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import type { ReaderHere } from '../reader/Reader.tsx';
import { sayIn } from '../reader/say.ts';
import { useWords } from '../reader/useWords.ts';
import type { Option } from '../ui/Choice.tsx';

export type QuestionWords = {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options: readonly Option[];
};

const firstQuestions: readonly QuestionId[] = ['who', 'nation'];

/** The words of the first questions come with the program, the others when they are needed. */
const fileOf = (id: QuestionId) => (firstQuestions.includes(id) ? 'start' : 'questions');

function lookUp(say: unknown, id: QuestionId): QuestionWords {
  // Not every question has every part, which typed keys cannot say: asked for here and nowhere else.
  const t = say as (key: string, values: { defaultValue: string }) => string;
  const part = (key: string) => t(`questions.${id}.${key}`, { defaultValue: '' }) || undefined;
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

/** The words of a question. Hints and reasons are there only where the question has them. */
export function useQuestionWords(id: QuestionId): QuestionWords {
  return lookUp(useWords(fileOf(id)), id);
}

/** Looks up the words of the question that is likely next, or begins to fetch them, so that they are said at once. */
export function lookUpAhead(reader: ReaderHere, id: QuestionId): void {
  const found = reader.words.find(reader, fileOf(id));
  if (typeof found === 'string') lookUp(sayIn(reader.words, found, fileOf(id)), id);
}
