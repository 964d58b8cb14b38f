import type { LetterFor } from '../../machines/papers/vocabulary.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { useSaid } from './useSaid.ts';

/** For the writer: by when, whom to give it to, what comes next. */
export function LetterNotes({ letter }: { letter: LetterFor }) {
  const t = useWords('papers');
  const said = useSaid(letter);
  const { weekday } = useDates();
  return (
    <section className="letter-notes">
      <h3>{t('letter.notes')}</h3>
      <ul>
        {letter.by ? (
          <li>
            <b>{t('letter.by', { day: weekday(letter.by) })}</b>
          </li>
        ) : null}
        {letter.notes.map((note) => (
          <li key={note.id}>{said.notes(note)}</li>
        ))}
      </ul>
    </section>
  );
}
