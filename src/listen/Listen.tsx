import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useListening } from './listen-state.ts';

const ListenBar = later(async () => (await import('./ListenBar.tsx')).ListenBar);

/** What reads aloud is fetched with the first press. Another language is another reading. */
export function Listen() {
  const t = useWords();
  const { language } = useReader();
  const { on } = useListening();
  if (!on) return null;
  return (
    <div className="listen-place">
      <PartBoundary otherwise={t('offline.title')}>
        <ListenBar key={language} />
      </PartBoundary>
    </div>
  );
}
