import { useWords } from '../reader/useWords.ts';

/** The shape of the search while it is on its way. It shows only after 300 ms. */
export function Skeleton() {
  const t = useWords();
  return (
    <div className="loading finder-skeleton no-print" aria-busy="true">
      <p>{t('loading')}</p>
      <span className="finder-bone" />
    </div>
  );
}
