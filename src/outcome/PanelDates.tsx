import { daysBetween } from '../../machines/law/periods.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useClock } from '../clock/clock.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { datedEvents } from './dated-events.ts';
import { Marked } from './Marked.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';

/** Further off than this a day is not counted down to. */
const countedDown = 28;

/** The line drawn, the last days as weekdays and dates, and how many days are left. */
export function PanelDates({ whole: { facts, findings } }: { whole: WholeCase }) {
  const t = useWords('told');
  const { weekday, moment } = useDates();
  const { today } = useClock();
  const { tribunal, duration } = findings;
  const last = tribunal.lines?.find((line) => line.id === 'closes');
  const inTime = tribunal.lines?.some(({ id }) => id === 'in-time');
  const isOver = duration.lines?.some(({ id }) => id === 'overdue' || id === 'run-out');
  const ends = duration.lines?.find((line) => line.id === 'ends');
  const endsAt = duration.lines?.find((line) => line.id === 'ends-at');
  const events = datedEvents(facts, findings, today);
  const left = last ? daysBetween(today, last.day) : countedDown;
  if (isOver)
    return (
      <p data-line="overdue">
        <Marked>{t('panel.over')}</Marked>
      </p>
    );
  return (
    <>
      {inTime ? (
        <p data-line="in-time">
          <Marked>{t('panel.in-time')}</Marked>
        </p>
      ) : null}
      {last ? (
        <p data-line="closes">
          <Marked>
            {left === 0 ? t('panel.last-today') : t('panel.last-day', { day: weekday(last.day) })}
          </Marked>{' '}
          {left > 0 && left < countedDown ? (
            <span>{t('panel.days-left', { count: left })}</span>
          ) : null}
        </p>
      ) : null}
      {ends ? (
        <p data-line="ends">
          <Marked>
            {t(duration.renewable ? 'panel.ends' : 'panel.ends-final', { day: weekday(ends.day) })}
          </Marked>
        </p>
      ) : null}
      {endsAt ? (
        <p data-line="ends-at">
          <Marked>{t('panel.ends-at', { moment: moment(endsAt.at) })}</Marked>
        </p>
      ) : null}
      {events.length > 0 ? <TimelineDrawing events={events} today={today} /> : null}
    </>
  );
}
