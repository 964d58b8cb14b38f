import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../reader/useWords.ts';
import { AnswerText } from './AnswerText.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

function Dropped({ step }: { step: Extract<JourneyEvent, { question: unknown }> }) {
  const { title } = useQuestionWords(step.question);
  return (
    <li>
      {title} <AnswerText question={step.question} value={step.value} />
    </li>
  );
}

/** Names the answers a change has put aside, so that nothing is lost in silence. */
export function DroppedAnswers({ steps }: { steps: readonly JourneyEvent[] }) {
  const t = useWords('start');
  const answers = steps.filter((step) => 'question' in step);
  if (answers.length === 0) return null;
  return (
    <Notice role="status">
      <p>{t('common.no-longer')}</p>
      <ul>
        {answers.map((step) => (
          <Dropped key={step.question} step={step} />
        ))}
      </ul>
    </Notice>
  );
}
