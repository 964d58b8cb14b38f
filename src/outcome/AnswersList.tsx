import type { Answers, AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { AnswerText } from '../journey/AnswerText.tsx';
import { useQuestionWords } from '../journey/useQuestionWords.ts';
import type { Voice } from '../journey/voice.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';

type RowProps = {
  question: QuestionId;
  value: AnswerValue;
  voice: Voice;
  onChange: (question: QuestionId) => void;
};

function Row({ question, value, voice, onChange }: RowProps) {
  const t = useWords('outcome');
  const { title } = useQuestionWords(question, voice);
  return (
    <div className="answer-row">
      <dt>{title}</dt>
      <dd>
        <AnswerText question={question} value={value} voice={voice} />
      </dd>
      <dd className="no-print">
        <Button
          kind="quiet"
          aria-label={t('answers.change-what', { question: title })}
          onClick={() => onChange(question)}
        >
          {t('answers.change')}
        </Button>
      </dd>
    </div>
  );
}

/** Every answer given, each of which can be changed. */
export function AnswersList({
  answers,
  voice,
  onChange,
}: {
  answers: Answers;
  voice: Voice;
  onChange: RowProps['onChange'];
}) {
  const t = useWords('outcome');
  const given = Object.entries(answers) as [QuestionId, AnswerValue][];
  return (
    <section>
      <h2>{t('answers.title')}</h2>
      <p className="soft no-print">{t('answers.lead')}</p>
      <dl className="answers">
        {given.map(([question, value]) => (
          <Row key={question} question={question} value={value} voice={voice} onChange={onChange} />
        ))}
      </dl>
    </section>
  );
}
