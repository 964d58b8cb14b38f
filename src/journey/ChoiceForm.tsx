import { useForm } from 'react-hook-form';
import { ChoiceCards } from '../ui/ChoiceCards.tsx';
import { earlyChoices } from '../ui/early.ts';
import { useWords } from '../ui/words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { FormProps } from './QuestionPage.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

/** One choice of several. A choice made before scripts arrived is kept. */
export function ChoiceForm({ id, voice, before, onAnswer, more }: FormProps) {
  const t = useWords('questions');
  const { options } = useQuestionWords(id, voice);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { answer: typeof before === 'string' ? before : (earlyChoices(id)[0] ?? '') },
    shouldFocusError: false,
  });
  const fault = formState.errors.answer?.message;
  return (
    <AnswerForm id={id} more={more} fault={fault} field="answer" attempt={formState.submitCount} onSubmit={handleSubmit(({ answer }) => onAnswer(answer))}>
      <ChoiceCards
        labelledBy="question"
        options={options}
        field={register('answer', { required: t('common.choose-one') })}
        invalid={fault !== undefined}
      />
    </AnswerForm>
  );
}
