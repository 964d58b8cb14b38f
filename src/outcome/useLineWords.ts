import type { Line, LineId } from '../../machines/reason/lines.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { readNow, useClock } from '../clock/clock.ts';
import { useWords } from '../reader/useWords.ts';
import { hasPassed } from './run-out.ts';
import { useDates } from '../reader/useDates.ts';

/** The name a day has in the sentence of each line. */
const dayNames: Partial<Record<LineId, string>> = {
  ends: 'endsOn',
  overdue: 'endsOn',
  opens: 'opensOn',
  closes: 'closesOn',
  closed: 'closesOn',
  'in-time': 'closesOn',
  'closes-if-section-2': 'closesOn',
  automatic: 'automaticOn',
  'automatic-always': 'automaticOn',
  'automatic-unless-considered': 'automaticOn',
  'second-opinion': 'secondOpinionFrom',
  'second-opinion-later': 'secondOpinionFrom',
};

/** What is true besides the verdict, each line as a whole sentence: the words under the right and the line's id. */
export function useLineWords(
  right: RightId,
  lines: readonly Line[],
): readonly { readonly id: LineId; readonly sentence: string }[] {
  const t = useWords('rights');
  const { day, moment } = useDates();
  // Draws again at midnight; the moment itself is read with each drawing.
  useClock();
  const now = readNow();

  function keyOf(line: Line): string {
    if (line.id === 'who') return `who-${line.who}`;
    return line.id === 'ends-at' && hasPassed(line.at, now) ? 'overdue-at' : line.id;
  }
  function valuesOf(line: Line): Readonly<Record<string, string | number>> {
    if ('day' in line) return { [dayNames[line.id] ?? 'day']: day(line.day) };
    if ('hours' in line) return { noticeHours: line.hours };
    if ('count' in line) return { count: line.count };
    return 'at' in line && line.at ? { endsAt: moment(line.at) } : {};
  }
  return (
    lines
      // Said only once its moment is past, which only a clock can tell.
      .filter((line) => line.id !== 'run-out' || line.at === undefined || hasPassed(line.at, now))
      // Lines follow ids, which typed keys cannot say: asked for here and nowhere else.
      .map((line) => ({
        id: line.id,
        sentence: t(`${right}.${keyOf(line)}` as 'duration.ends', { ...valuesOf(line) }),
      }))
  );
}
