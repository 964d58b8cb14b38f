import type { AnswerEvent } from '../../machines/journey/vocabulary.ts';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../reader/useWords.ts';
import { AnswerText } from './AnswerText.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

type Changing = { readonly onChange: (question: QuestionId) => void };

function Kept({ step: { question, value }, onChange }: Changing & { step: AnswerEvent }) {
  const t = useWords('outcome');
  const { title } = useQuestionWords(question);
  const { shape } = questionOf(question);
  return (
    <li>
      {title} <AnswerText question={question} value={value} />
      {shape === 'day' || shape === 'moment' ? (
        <p className="no-print">
          {t('kept.still-right')}{' '}
          <Button
            kind="quiet"
            aria-label={t('kept.change-what', { question: title })}
            onClick={() => onChange(question)}
          >
            {t('kept.change')}
          </Button>
        </p>
      ) : null}
    </li>
  );
}

/** After another section was chosen: the answers that still count, and whether each day is still the right one. */
export function KeptAnswers({ steps, ...how }: Changing & { steps: readonly AnswerEvent[] }) {
  const t = useWords('outcome');
  return (
    <Notice role="status">
      <p>{t('kept.lead')}</p>
      <ul>
        {steps.map((step) => (
          <Kept key={step.question} step={step} {...how} />
        ))}
      </ul>
    </Notice>
  );
}
