import { readFileSync } from 'node:fs';
import type { Condition, Target } from '../../machines/drawn/chart.ts';
import type { TopicId } from '../../machines/journey/topics.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';

type QuestionWords = {
  readonly title: string;
  readonly options?: Readonly<Record<string, { readonly label: string }>>;
};
type Journey = { readonly questions: Readonly<Record<string, QuestionWords>> };

const read = <T>(file: string) =>
  JSON.parse(
    readFileSync(new URL(`../../locales/en/patient/${file}.json`, import.meta.url), 'utf8'),
  ) as T;

const first = read<Journey & { readonly topics: Readonly<Record<string, string>> }>('start');
const later = read<Journey>('questions');
const law = read<{
  readonly when: Readonly<Record<string, string>>;
  readonly questions: { readonly 'to-outcome': string };
}>('law');
const rights = read<Readonly<Record<string, { readonly title?: string }>>>('rights');

const wordsOf = (id: QuestionId): QuestionWords =>
  first.questions[id] ?? later.questions[id] ?? { title: id };
const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');

export const topicTitle = (id: TopicId): string => first.topics[id] ?? id;
export const questionTitle = (id: QuestionId): string => wordsOf(id).title;
export const rightTitle = (id: string): string => rights[id]?.title ?? id;

export function targetTitle(to: Target): string {
  if (to === 'outcome') return law.questions['to-outcome'];
  return 'topic' in to ? topicTitle(to.topic) : questionTitle(to.question);
}

/** A condition in words. One on an earlier answer names its question. */
export function conditionWords(
  { guard, question, value }: Condition,
  at: QuestionId | undefined,
): string {
  const key = guard === 'answered' && question !== at ? 'answeredBefore' : guard;
  const sentence = law.when[key];
  if (!sentence) throw new Error(`No words for the test ${guard} in locales/en/law.json.`);
  const answer = question && value ? (wordsOf(question).options?.[value]?.label ?? value) : '';
  return fill(sentence, { answer, question: question ? questionTitle(question) : '' });
}
