import { lawAsOf } from '../../machines/law/law.ts';
import {
  provision,
  provisions,
  type Provision,
  type RuleId,
} from '../../machines/law/provisions.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useDates } from '../reader/useDates.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { useWords } from '../reader/useWords.ts';

interface Place {
  readonly law: Provision;
  readonly rules: readonly RuleId[];
}

/** Each place in law once, with the rules that rest on it. */
function placesIn(rules: readonly RuleId[]): Place[] {
  const places = new Map<string, Place>();
  for (const rule of rules) {
    const law = provision(rule);
    const key = JSON.stringify([law.citation, law.nation, law.from, law.sure]);
    places.set(key, { law, rules: [...(places.get(key)?.rules ?? []), rule] });
  }
  return [...places.values()];
}

const actOf = ({ law }: Place) => law.citation.split(',')[0] ?? law.citation;
const ruleIds = Object.keys(provisions) as RuleId[];
/** Passed, but without a first day yet, or with one still to come when the law was checked. */
const isAsleep = ({ from }: Provision) => from === null || (from !== undefined && from > lawAsOf);
const asleep = placesIn(ruleIds.filter((rule) => isAsleep(provision(rule))));
const awake = placesIn(ruleIds.filter((rule) => !isAsleep(provision(rule))));
const acts = [...new Set(awake.map(actOf))].sort(
  (a, b) =>
    awake.filter((one) => actOf(one) === b).length - awake.filter((one) => actOf(one) === a).length,
);

function PlaceItem({ place: { law, rules } }: { place: Place }) {
  const t = useWords('law');
  const rights = useWords('rights');
  const reasons = useWords('reasons');
  const { day: dateWords } = useDates();
  return (
    <li>
      <OutsideLink href={law.url}>{law.citation}</OutsideLink>
      {isAsleep(law) ? (
        <>
          {' '}
          <VerdictBadge kind="not-yet">{t('provisions.asleep-badge')}</VerdictBadge>
        </>
      ) : null}
      {[...new Set(rules.map((rule) => reasons(rule)))].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="small soft">
        {law.nation ? <b>{t(`provisions.${law.nation}`)}. </b> : null}
        {law.from
          ? t(isAsleep(law) ? 'provisions.starts' : 'provisions.since', {
              date: dateWords(law.from),
            })
          : null}{' '}
        {rights(`common.sure-${law.sure}`)}
      </p>
    </li>
  );
}

function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <ul className="law-places">
      {places.map((place) => (
        <PlaceItem key={place.rules.join()} place={place} />
      ))}
    </ul>
  );
}

/** Every provision the rules rest on: what has been passed but sleeps first, and then the law in force, Act by Act. */
export function LawProvisions() {
  const t = useWords('law');
  return (
    <section>
      <h2>{t('provisions.title')}</h2>
      <p>{t('provisions.lead')}</p>
      <h3>{t('provisions.asleep')}</h3>
      <p>{t('provisions.asleep-lead')}</p>
      <PlaceList places={asleep} />
      <h3>{t('provisions.awake')}</h3>
      {acts.map((act) => {
        const places = awake.filter((place) => actOf(place) === act);
        return (
          <Disclosure
            key={act}
            className="law-part"
            summary={
              <h4>
                {act}{' '}
                <span className="soft">{t('provisions.count', { count: places.length })}</span>
              </h4>
            }
          >
            <PlaceList places={places} />
          </Disclosure>
        );
      })}
    </section>
  );
}
