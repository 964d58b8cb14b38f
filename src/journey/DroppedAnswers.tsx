import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.ts';
import { AnswerText } from './AnswerText.tsx';
import { useQuestionWords } from './useQuestionWords.ts';
import type { Voice } from './voice.ts';

function Dropped({
  step,
  voice,
}: {
  step: Extract<JourneyEvent, { question: unknown }>;
  voice: Voice;
}) {
  const { title } = useQuestionWords(step.question, voice);
  return (
    <li>
      {title} <AnswerText question={step.question} value={step.value} voice={voice} />
    </li>
  );
}

/** Names the answers a change has put aside, so that nothing is lost in silence. */
export function DroppedAnswers({ steps, voice }: { steps: readonly JourneyEvent[]; voice: Voice }) {
  const t = useWords('start');
  const answers = steps.filter((step) => 'question' in step);
  if (answers.length === 0) return null;
  return (
    <Notice role="status">
      <p>{t('common.no-longer')}</p>
      <ul>
        {answers.map((step) => (
          <Dropped key={step.question} step={step} voice={voice} />
        ))}
      </ul>
    </Notice>
  );
}
