import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { dontKnow, noSuchDay, variantFor } from '../../machines/questions/question.ts';
import { questionOf } from '../../machines/questions/registry.ts';
import { readClock, readNow, useClock } from '../clock/clock.ts';
import { Button } from '../ui/Button.tsx';
import { DateFields } from '../ui/DateFields.tsx';
import { errorId } from '../ui/ErrorSummary.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { AnswerForm, describedBy } from './AnswerForm.tsx';
import { ClockNotice } from './ClockNotice.tsx';
import { fieldsOf, readWhen, type Box } from './date-answer.ts';
import type { FormProps } from './form-props.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const boxes: readonly Box[] = ['day', 'month', 'year', 'time'];

/** A day, or a day with a time. "I don't know" is a button of its own. */
export function DateForm({ id, facts, before, hintId, onAnswer, more }: FormProps) {
  const t = useWords('start');
  const dates = useWords('questions');
  const { language } = useReader();
  const { doubt } = useClock();
  const { title, no } = useQuestionWords(id, facts);
  const question = questionOf(id);
  const timed = question.shape === 'moment';
  const mayCome = question.shape === 'day' && question.future === true;
  /** A day of very long ago that has been asked about: given again, it is meant. */
  const [asked, setAsked] = useState<string>();
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: fieldsOf(typeof before === 'string' ? before : ''),
    shouldFocusError: false,
  });
  const wrong = boxes.find((box) => formState.errors[box]);
  const fault = wrong && formState.errors[wrong]?.message;
  const submit = handleSubmit((fields) => {
    const { today } = readClock();
    // A device that does not know the day may refuse none.
    const known = doubt || mayCome ? {} : { today, now: readNow() };
    const when = readWhen(fields, timed, { ...known, language });
    if ('fault' in when) setError(when.box, { message: dates(`date.${when.fault}`) });
    else if (when.old && asked !== when.value) {
      setAsked(when.value);
      setError('year', { message: dates('date.old') });
    } else onAnswer(when.value);
  });
  return (
    <>
      <ClockNotice />
      {/* Two dates are asked for now: this one says which it is. */}
      {doubt ? <h2>{title}</h2> : null}
      <AnswerForm
        id={id}
        more={more}
        fault={fault}
        field={wrong ?? 'day'}
        attempt={formState.submitCount}
        onSubmit={submit}
      >
        <DateFields
          labelledBy="question"
          describedBy={describedBy(hintId, fault)}
          labels={{ day: dates('date.day'), month: dates('date.month'), year: dates('date.year') }}
          day={register('day')}
          month={register('month')}
          year={register('year')}
          invalid={wrong === 'time' ? undefined : wrong}
          errorId={errorId}
        />
        {timed ? (
          <TextField
            label={dates('date.time')}
            hint={dates('date.time-hint')}
            invalid={wrong === 'time'}
            errorId={errorId}
            {...register('time')}
          />
        ) : null}
        {variantFor(question, facts)?.orNo ? (
          <p>
            <Button kind="quiet" onClick={() => onAnswer(noSuchDay)}>
              {no}
            </Button>
          </p>
        ) : null}
        <p>
          <Button kind="quiet" onClick={() => onAnswer(dontKnow)}>
            {t('common.dont-know')}
          </Button>
        </p>
      </AnswerForm>
    </>
  );
}
