import type { Assessment } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { daysBetween, type Day } from '../../machines/law/periods.ts';
import { useClock } from '../clock/clock.ts';
import { Card } from '../ui/Card.tsx';
import { useWords } from '../reader/useWords.ts';
import { datedEvents, type DatedEvent, type EventKind } from './dated-events.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { useDates } from '../reader/useDates.ts';

/** Days after which something can no longer be done, or no longer lasts. On the others something begins. */
const lastDays: readonly EventKind[] = ['closes', 'end', 'end-renewable'];

/** How far a day is, in words. */
function Distance({ event, today }: { event: DatedEvent; today: Day }) {
  const t = useWords('outcome');
  const left = daysBetween(today, event.day);
  if (event.kind === 'today' || event.kind === 'start') return null;
  if (left < 0) return <span className="soft"> {t('dates.passed')}</span>;
  if (lastDays.includes(event.kind))
    return (
      <span className="soft">
        {' '}
        {left === 0 ? t('dates.last-today') : t('dates.left', { count: left })}
      </span>
    );
  return (
    <span className="soft"> {left === 0 ? t('dates.today') : t('dates.in', { count: left })}</span>
  );
}

/** "Your dates": a drawing for the eye, and the same in order as text. */
export function DatesTimeline({
  facts,
  findings,
}: {
  facts: Facts;
  findings: Assessment['findings'];
}) {
  const t = useWords('outcome');
  const { day } = useDates();
  const { today: dayNow } = useClock();
  const today = facts.asOf ?? dayNow;
  const events = datedEvents(facts, findings, today);
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{t('dates.title')}</h2>
      <Card className="timeline">
        <TimelineDrawing events={events} today={today} />
        <ol className="timeline-list" aria-label={t('dates.list')}>
          {events.map((event) => (
            <li key={event.kind} data-event={event.kind}>
              <b>{day(event.day)}</b> <span>{t(`dates.${event.kind}`)}.</span>
              <Distance event={event} today={today} />
            </li>
          ))}
        </ol>
        <p className="soft">{t('dates.careful')}</p>
      </Card>
    </section>
  );
}
