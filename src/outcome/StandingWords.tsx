import type { Standing } from '../../machines/standing.ts';
import { useWords } from '../reader/useWords.ts';
import { HardWords } from '../ui/HardWords.tsx';

/** Where the person stands, in a sentence; nothing where that is what must be found out first. */
export function StandingWords({ where }: { where: Standing }) {
  const t = useWords('outcome');
  if (where.kind === 'prison') return <span>{t('in-prison')}</span>;
  if (where.kind === 'pair') return <span>{t(`either.${where.pair}`)}</span>;
  if (where.kind !== 'one') return <span>{t('unsure')}</span>;
  return (
    <>
      <HardWords>
        {where.fromHome ? t('away-from-guardian') : t(`standing.${where.status}`)}
      </HardWords>
      {where.underlying ? (
        <span>
          {' '}
          <HardWords>{t(`standing.${where.underlying}`)}</HardWords>
        </span>
      ) : null}
    </>
  );
}
