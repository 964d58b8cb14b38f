import { persons, type Person } from '../../../machines/questions/person.ts';
import { FocusedHeading } from '../../journey/relatives/FocusedHeading.tsx';
import { useWords } from '../../reader/useWords.ts';

/** The word for the person: it says what the asker is to them, and opens the page from then on. */
export function WhoIsIt({ onChoose }: { onChoose: (person: Person) => void }) {
  const t = useWords('me');
  return (
    <div data-me-screen="who">
      <FocusedHeading level="h4" focused id="me-who">
        {t('who.title')}
      </FocusedHeading>
      <p className="soft small">{t('who.hint')}</p>
      <div className="chips" role="group" aria-labelledby="me-who">
        {persons.map((person) => (
          <button key={person} type="button" className="chip" onClick={() => onChoose(person)}>
            <span>{t(`person.${person}.chip`)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
