import { useForm } from 'react-hook-form';
import { dontKnow } from '../../machines/questions/question.ts';
import { CheckCards } from '../ui/CheckCards.tsx';
import { EasyPicture } from '../ui/EasyPicture.tsx';
import { useWords } from '../reader/useWords.ts';
import { AnswerForm, describedBy } from './AnswerForm.tsx';
import type { FormProps } from './form-props.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const none = 'none';

/** Any number of choices, or none of them, or not known. */
export function SeveralForm({ id, before, onAnswer, hintId, more }: FormProps) {
  const t = useWords('start');
  const { options } = useQuestionWords(id);
  const pictureOf = (answer: string) => <EasyPicture of={{ question: id, answer }} />;
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { answer: ticked(before) },
    shouldFocusError: false,
  });
  const fault = formState.errors.answer?.message;
  const submit = handleSubmit(({ answer }) => {
    if (answer.includes(dontKnow)) onAnswer(dontKnow);
    else onAnswer(answer.filter((value) => value !== none));
  });
  return (
    <AnswerForm
      id={id}
      more={more}
      fault={fault}
      field="answer"
      attempt={formState.submitCount}
      onSubmit={submit}
    >
      <CheckCards
        labelledBy="question"
        describedBy={describedBy(hintId, fault)}
        options={options}
        exclusive={[
          { value: none, label: t('common.none'), picture: pictureOf(none) },
          { value: dontKnow, label: t('common.dont-know'), picture: pictureOf(dontKnow) },
        ]}
        or={t('common.or')}
        field={register('answer', {
          validate: (values) => values.length > 0 || t('common.choose-some'),
        })}
        invalid={fault !== undefined}
      />
    </AnswerForm>
  );
}

/** The boxes to tick for what was answered before. */
function ticked(before: FormProps['before']): string[] {
  if (before === undefined) return [];
  if (before === dontKnow) return [dontKnow];
  const values = (before as readonly string[]).map(String);
  return values.length > 0 ? values : [none];
}
