import { useState, type FormEvent } from 'react';
import { ChoiceCards } from '../ui/ChoiceCards.tsx';
import { earlyChoices } from '../ui/early.ts';
import { useWords } from '../reader/useWords.ts';
import { AnswerForm, describedBy } from './AnswerForm.tsx';
import type { FormProps } from './form-props.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/**
 * One choice of several. A choice made before scripts arrived is kept. It reads the form itself: the form library
 * comes with the first question that has more than one field (decision 001).
 */
export function ChoiceForm({ id, before, onAnswer, onChoose, hintId, more }: FormProps) {
  const t = useWords('start');
  const { options } = useQuestionWords(id);
  const [chosen] = useState(() =>
    typeof before === 'string' ? before : (earlyChoices(id)[0] ?? ''),
  );
  const [attempt, setAttempt] = useState(0);
  const [fault, setFault] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = new FormData(event.currentTarget).get('answer');
    if (typeof answer === 'string') return onAnswer(answer);
    setFault(t('common.choose-one'));
    setAttempt(attempt + 1);
  };
  return (
    <AnswerForm
      id={id}
      more={more}
      fault={fault}
      field="answer"
      attempt={attempt}
      onSubmit={submit}
    >
      <ChoiceCards
        labelledBy="question"
        describedBy={describedBy(hintId, fault)}
        options={options}
        field={{ name: 'answer', onChange: (event) => onChoose?.(event.target.value) }}
        chosen={chosen}
        invalid={fault !== undefined}
      />
    </AnswerForm>
  );
}
