import type { Condition, Target } from '../../machines/drawn/chart.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';
import { useWords } from '../reader/useWords.ts';

/** The files of words that the page about the law draws on. */
export const lawWords = ['law', 'rights', 'reasons', 'questions', 'start'] as const;

/** How the chart reads to a person: its questions, its tests and where they lead. */
export interface ChartWords {
  question: (id: QuestionId) => string;
  target: (to: Target) => string;
  condition: (when: Condition, at?: QuestionId) => string;
}

export function useChartWords(): ChartWords {
  const law = useWords('law');
  const first = useWords('start');
  const later = useWords('questions');
  // Questions, options and tests are named by the machine, which typed keys cannot say: asked for here and nowhere else.
  const part = (key: string) =>
    first(key as never, { defaultValue: '' }) || later(key as never, { defaultValue: key });
  const question = (id: QuestionId) => part(`questions.${id}.title`);
  return {
    question,
    target(to) {
      if (to === 'outcome') return law('questions.to-outcome');
      return 'topic' in to
        ? law('questions.to-topic', { topic: first(`topics.${to.topic}`) })
        : law('questions.to-question', { question: question(to.question) });
    },
    condition(when, at) {
      const key = when.guard === 'answered' && when.question !== at ? 'answeredBefore' : when.guard;
      const answer = when.value
        ? part(`questions.${when.question ?? ''}.options.${when.value}.label`)
        : '';
      return law(`when.${key}` as never, {
        answer,
        question: when.question ? question(when.question) : '',
      });
    },
  };
}
