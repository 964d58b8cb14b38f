import { daysBetween, type Day } from '../../machines/law/periods.ts';
import { useWords } from '../reader/useWords.ts';
import type { DatedEvent } from './dated-events.ts';
import { useDates } from '../reader/useDates.ts';

const width = 600;
const margin = 12;
const bar = 46;
/** From here on a count of days tells nobody anything. */
const counted = 28;

/** Near the ends a label would leave the drawing, so it turns inward: in `outcome.css`, since it depends on which way the words run. */
const sideAt = (x: number) =>
  x < width * 0.2 ? 'label-first' : x > width * 0.8 ? 'label-last' : 'label-middle';

/** The line of time: what has passed is filled, the time to apply is outlined. The list beside it says the same in words. */
export function TimelineDrawing({ events, today }: { events: readonly DatedEvent[]; today: Day }) {
  const t = useWords('outcome');
  const { day } = useDates('medium');
  const first = events[0]?.day ?? today;
  const last = events[events.length - 1]?.day ?? today;
  const length = Math.max(1, daysBetween(first, last));
  const at = (when: Day) => margin + ((width - 2 * margin) * daysBetween(first, when)) / length;
  const find = (kind: DatedEvent['kind']) => events.find((event) => event.kind === kind)?.day;
  const start = find('start');
  const closes = find('closes') ?? find('opens');
  const end = find('end') ?? find('end-renewable');
  const now = at(today);
  const todayWords =
    start && start <= today && daysBetween(start, today) < counted
      ? t('dates.today-day', { day: daysBetween(start, today) + 1 })
      : t('dates.short-today');
  return (
    <svg
      className="timeline-drawing"
      viewBox={`0 0 ${width} 100`}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        className="line-all"
        x={margin}
        y={bar - 7}
        width={width - 2 * margin}
        height={14}
        rx={7}
      />
      <rect
        className="line-past"
        x={margin}
        y={bar - 7}
        width={Math.max(0, now - margin)}
        height={14}
        rx={7}
      />
      {closes ? (
        <line
          className="line-mark line-apply"
          x1={at(closes)}
          x2={at(closes)}
          y1={bar - 16}
          y2={bar + 16}
        />
      ) : null}
      {end ? (
        <line className="line-mark" x1={at(end)} x2={at(end)} y1={bar - 16} y2={bar + 16} />
      ) : null}
      <circle className="line-today" cx={now} cy={bar} r={11} />
      <text x={now} y={22} className={sideAt(now)}>
        {todayWords}
      </text>
      {end && Math.abs(at(end) - now) > width * 0.35 ? (
        <text x={at(end)} y={22} className={sideAt(at(end))}>
          {t('dates.short-end', { date: day(end) })}
        </text>
      ) : null}
      {closes && closes >= today ? (
        <text className={`text-apply ${sideAt(at(closes))}`} x={at(closes)} y={86}>
          {find('closes')
            ? t('dates.short-closes', { date: day(closes) })
            : t('dates.short-opens', { date: day(closes) })}
        </text>
      ) : null}
    </svg>
  );
}
