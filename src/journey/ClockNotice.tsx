import { useId, useState, type SubmitEvent } from 'react';
import { lawAsOf } from '../../machines/law/law.ts';
import { tellToday, useClock } from '../clock/clock.ts';
import { Button } from '../ui/Button.tsx';
import { DateFields } from '../ui/DateFields.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDates } from '../reader/useDates.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { readWhen } from './date-answer.ts';

/** Where the device's own date cannot be right: says so, and lets the person say which day it is. They may also go on without. */
export function ClockNotice() {
  const t = useWords('questions');
  const { language } = useReader();
  const { today, doubt, told } = useClock();
  const { day: dateWords } = useDates();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  if (told)
    return (
      <Notice role="status">
        <p>{t('clock.told', { date: dateWords(today) })}</p>
      </Notice>
    );
  if (!doubt) return null;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const box = (name: string) => String(form.get(name) ?? '');
    const boxes = { day: box('day'), month: box('month'), year: box('year'), time: '' };
    const when = readWhen(boxes, false, { language });
    const isPossible = 'value' in when && when.value >= lawAsOf;
    setWrong(!isPossible);
    if (isPossible) tellToday(when.value);
  };
  return (
    <Notice tone="maybe">
      <h2 id={id}>{t('clock.title')}</h2>
      <p>{t(`clock.${doubt}`, { date: dateWords(today) })}</p>
      <p id={`${id}-ask`}>{t('clock.ask')}</p>
      <form method="dialog" noValidate autoComplete="off" onSubmit={submit}>
        {wrong ? (
          <p className="error" role="alert" id={`${id}-error`}>
            {t('clock.error')}
          </p>
        ) : null}
        <DateFields
          labelledBy={id}
          describedBy={`${id}-ask`}
          labels={{ day: t('date.day'), month: t('date.month'), year: t('date.year') }}
          day={{ name: 'day' }}
          month={{ name: 'month' }}
          year={{ name: 'year' }}
          invalid={wrong ? 'day' : undefined}
          errorId={`${id}-error`}
        />
        <Button type="submit" kind="secondary">
          {t('clock.use')}
        </Button>
      </form>
    </Notice>
  );
}
