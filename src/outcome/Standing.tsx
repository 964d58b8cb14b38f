import type { Facts } from '../../machines/facts/facts.ts';
import { possibleStatuses } from '../../machines/reason/ask.ts';
import type { Voice } from '../journey/voice.ts';
import { useWords } from '../ui/words.ts';

/** More than this and a list says less than "we cannot tell yet". */
const tooMany = 6;

/** Two kinds of one thing, which nobody needs to tell apart to know where they stand. */
const alike = [
  ['cto', 'cto-part3'],
  ['s7', 's37-guardianship'],
  ['conditional-discharge', 'conditional-discharge-dol'],
] as const;

/** Which status the answers point to: one as a fact, several as likely, with the sentence to say to find out for sure. */
export function Standing({ facts, voice }: { facts: Facts; voice: Voice }) {
  const t = useWords('outcome');
  const statuses = possibleStatuses(facts);
  const [only] = statuses;
  if (statuses.length === 1 && only) {
    // Somebody under guardianship is away from where they must live, not from a hospital (s18(3)).
    const fromHome =
      only === 'awol' && (facts.underlying === 's7' || facts.underlying === 's37-guardianship');
    const standing = fromHome
      ? t('away-from-guardian', { context: voice })
      : t(`standing.${only}`, { context: voice });
    const underneath =
      facts.underlying && facts.underlying !== 'unknown'
        ? t(`standing.${facts.underlying}`, { context: voice })
        : '';
    return (
      <p className="standing">
        {standing} {underneath}
      </p>
    );
  }
  const pair = alike.find(
    ([one, other]) => statuses.length === 2 && statuses.includes(one) && statuses.includes(other),
  );
  if (pair) return <p className="standing">{t(`either.${pair[0]}`, { context: voice })}</p>;
  return (
    <div className="standing">
      {statuses.length <= tooMany ? (
        <>
          <p>{t('likely', { context: voice })}</p>
          <ul>
            {statuses.map((id) => (
              <li key={id}>{t(`standing.${id}`, { context: voice })}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('unsure')}</p>
      )}
      <p>
        {t('say', { context: voice })} <b>{t('say-words', { context: voice })}</b>
      </p>
      <p className="soft">{t('duty')}</p>
    </div>
  );
}
