import { useDates } from '../reader/useDates.ts';
import { useClockTimes } from '../reader/useClockTimes.ts';
import type { LocalNoteCode } from './note-codes.ts';
import type { Hours, Note } from './notes.ts';
import { useWords } from '../reader/useWords.ts';

/** Says a note of the directory in the reader's language. */
export function useNotes(): (note: Note<LocalNoteCode>) => string {
  const t = useWords('finder');
  const { day: dateWords } = useDates();
  return ({ say, name = '', date }) =>
    t(`notes.${say}`, { name, date: date ? dateWords(date) : '' });
}

/** Says when a line is open, one sentence for each run of days. */
export function useHours(): (hours: Hours) => string[] {
  const t = useWords('finder');
  const time = useClockTimes();
  return (hours) =>
    hours === 'always'
      ? [t('hours.always')]
      : hours.map(({ days, from, to }) => t(`hours.${days}`, { from: time(from), to: time(to) }));
}
