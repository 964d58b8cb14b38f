import { useI18n } from '../ui/words.ts';
import { useDateWords } from '../ui/useDateWords.ts';
import { clockWords } from './clock-words.ts';
import type { LocalNoteCode } from './note-codes.ts';
import type { Hours, Note } from './notes.ts';
import { useFinderWords } from './voice.ts';

/** Says a note of the directory in the reader's language. */
export function useNotes(): (note: Note<LocalNoteCode>) => string {
  const t = useFinderWords();
  const dateWords = useDateWords();
  return ({ say, name = '', date }) =>
    t(`notes.${say}`, { name, date: date ? dateWords(date) : '' });
}

/** Says when a line is open, one sentence for each run of days. */
export function useHours(): (hours: Hours) => string[] {
  const t = useFinderWords();
  const { language } = useI18n();
  return (hours) =>
    hours === 'always'
      ? [t('hours.always')]
      : hours.map(({ days, from, to }) =>
          t(`hours.${days}`, { from: clockWords(language, from), to: clockWords(language, to) }),
        );
}
