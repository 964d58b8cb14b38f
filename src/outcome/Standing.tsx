import type { Standing as Where } from '../../machines/standing.ts';
import type { Voice } from '../journey/voice.ts';
import { useWords } from '../ui/words.ts';

/** Which status the answers point to: one as a fact, several as likely, with the sentence to say to find out for sure. */
export function Standing({ where, voice }: { where: Where; voice: Voice }) {
  const t = useWords('outcome');
  const context = { context: voice };
  if (where.kind === 'prison') return <p className="standing">{t('in-prison', context)}</p>;
  if (where.kind === 'pair')
    return <p className="standing">{t(`either.${where.pair}`, context)}</p>;
  if (where.kind === 'one') {
    return (
      <p className="standing">
        {where.fromHome ? t('away-from-guardian', context) : t(`standing.${where.status}`, context)}{' '}
        {where.underlying ? t(`standing.${where.underlying}`, context) : ''}
      </p>
    );
  }
  return (
    <div className="standing">
      {where.kind === 'several' ? (
        <>
          <p>{t('likely', context)}</p>
          <ul>
            {where.statuses.map((id) => (
              <li key={id}>{t(`standing.${id}`, context)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('unsure')}</p>
      )}
      <p>
        {t('say', context)} <b>{t('say-words', context)}</b>
      </p>
      <p className="soft">{t('duty')}</p>
    </div>
  );
}
