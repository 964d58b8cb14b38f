import type { Line } from '../../machines/reason/lines.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';

/** The days of the sheet, each as a weekday and a date. */
export function RightsDays({ lines }: { lines: readonly Line[] }) {
  const t = useWords('papers');
  const { weekday, moment } = useDates();
  if (lines.length === 0) return null;
  const dayOf = (line: Line) => {
    if ('day' in line) return weekday(line.day);
    return 'at' in line && line.at ? moment(line.at) : '';
  };
  return (
    <>
      <h4>{t('sheet.days')}</h4>
      {lines.map((line) => (
        <p key={line.id}>
          <b>{t(`sheet.lines.${line.id as 'ends'}`, { day: dayOf(line) })}</b>
        </p>
      ))}
    </>
  );
}
