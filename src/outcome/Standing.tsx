import type { Standing as Where } from '../../machines/standing.ts';
import { useWords } from '../reader/useWords.ts';

/** Which status the answers point to: one as a fact, several as likely, with the sentence to say to find out for sure. */
export function Standing({ where }: { where: Where }) {
  const t = useWords('outcome');
  if (where.kind === 'prison') return <p className="standing">{t('in-prison')}</p>;
  if (where.kind === 'pair') return <p className="standing">{t(`either.${where.pair}`)}</p>;
  if (where.kind === 'one') {
    return (
      <p className="standing">
        {where.fromHome ? t('away-from-guardian') : t(`standing.${where.status}`)}{' '}
        {where.underlying ? t(`standing.${where.underlying}`) : ''}
      </p>
    );
  }
  return (
    <div className="standing">
      {where.kind === 'several' ? (
        <>
          <p>{t('likely')}</p>
          <ul>
            {where.statuses.map((id) => (
              <li key={id}>{t(`standing.${id}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('unsure')}</p>
      )}
      <p>
        {t('say')} <b>{t('say-words')}</b>
      </p>
      <p className="soft">{t('duty')}</p>
    </div>
  );
}
