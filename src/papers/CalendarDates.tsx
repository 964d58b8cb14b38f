import { useState } from 'react';
import type { CalendarDay } from '../../machines/papers/papers-for.ts';
import { readNow } from '../clock/clock.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { askAgain } from '../ui/fetch-part.ts';
import { Status } from '../ui/Status.tsx';

/** Says nothing to whoever sees it among the downloads. */
const fileName = 'dates.ics';

/** Has the browser save a text as a file. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The days still to come, as a list and as a file for a calendar. */
export function CalendarDates({ days }: { days: readonly CalendarDay[] }) {
  const t = useWords('papers');
  const { weekday } = useDates();
  const [hasFailed, fail] = useState(false);
  const titleOf = ({ id }: CalendarDay) => t(`calendar.days.${id as 'ends'}`);
  const write = async () => {
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const note = t('calendar.careful');
      const entries = days.map((one) => ({ day: one.day, title: titleOf(one), note }));
      save(calendarFile(entries, readNow()), fileName);
      fail(false);
    } catch {
      askAgain();
      fail(true);
    }
  };
  return (
    <div data-paper="calendar">
      <h3>{t('names.calendar')}</h3>
      <p>{t('calendar.lead')}</p>
      <ul>
        {days.map((one) => (
          <li key={one.id}>
            <b>{weekday(one.day)}</b>
            <br />
            {titleOf(one)}
          </li>
        ))}
      </ul>
      <p>{t('calendar.careful')}</p>
      <Status>{hasFailed ? t('calendar.failed') : ''}</Status>
      <p className="no-print">
        <Button onClick={() => void write()}>{t('calendar.save')}</Button>
      </p>
    </div>
  );
}
