import type { Answers, AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { AnswerText } from '../journey/AnswerText.tsx';
import { useQuestionWords } from '../journey/useQuestionWords.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../reader/useWords.ts';

type RowProps = {
  question: QuestionId;
  value: AnswerValue;
  onChange: (question: QuestionId) => void;
};

function Row({ question, value, onChange }: RowProps) {
  const t = useWords('outcome');
  const { title } = useQuestionWords(question);
  return (
    <div className="answer-row">
      <dt>{title}</dt>
      <dd>
        <AnswerText question={question} value={value} />
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
  onChange,
}: {
  answers: Answers;
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
          <Row key={question} question={question} value={value} onChange={onChange} />
        ))}
      </dl>
    </section>
  );
}
