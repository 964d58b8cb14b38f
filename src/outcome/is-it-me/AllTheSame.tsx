import { useWords } from '../../reader/useWords.ts';

const ways = ['know', 'ask', 'relative', 'court'] as const;

/** What somebody who cares can do without being the nearest relative. */
export function AllTheSame() {
  const t = useWords('me');
  return (
    <>
      <h4>{t('all-the-same.title')}</h4>
      <ul>
        {ways.map((way) => (
          <li key={way}>{t(`all-the-same.${way}`)}</li>
        ))}
      </ul>
    </>
  );
}
