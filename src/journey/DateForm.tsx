import { useForm } from 'react-hook-form';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionOf } from '../../machines/questions/registry.ts';
import { Button } from '../ui/Button.tsx';
import { DateFields } from '../ui/DateFields.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { fieldsOf, readWhen } from './date-answer.ts';
import type { FormProps } from './QuestionPage.tsx';

/** A day, or a day with a time. "I don't know" is a button of its own. */
export function DateForm({ id, before, onAnswer, more }: FormProps) {
  const t = useWords('start');
  const dates = useWords('questions');
  const timed = questionOf(id).shape === 'moment';
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: fieldsOf(typeof before === 'string' ? before : ''),
    shouldFocusError: false,
  });
  const fault = formState.errors.day?.message;
  const submit = handleSubmit((fields) => {
    const when = readWhen(fields, timed);
    if ('value' in when) onAnswer(when.value);
    else setError('day', { message: dates(`date.${when.fault}`) });
  });
  return (
    <AnswerForm
      id={id}
      more={more}
      fault={fault}
      field="day"
      attempt={formState.submitCount}
      onSubmit={submit}
    >
      <DateFields
        labelledBy="question"
        labels={{ day: dates('date.day'), month: dates('date.month'), year: dates('date.year') }}
        day={register('day')}
        month={register('month')}
        year={register('year')}
        invalid={fault !== undefined}
      />
      {timed ? (
        <TextField
          label={dates('date.time')}
          hint={dates('date.time-hint')}
          inputMode="numeric"
          {...register('time')}
        />
      ) : null}
      <p>
        <Button kind="quiet" onClick={() => onAnswer(dontKnow)}>
          {t('common.dont-know')}
        </Button>
      </p>
    </AnswerForm>
  );
}
