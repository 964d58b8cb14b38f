import { useClockTimes } from '../reader/useClockTimes.ts';
import type { NationalNoteCode } from './note-codes.ts';
import type { Hours, Note } from './notes.ts';
import type { National } from './schema.ts';
import { ActionLink } from '../ui/ActionLink.tsx';
import { Card } from '../ui/Card.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Joined } from '../ui/Joined.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { reachOf } from './reach.ts';

function Source({ place }: { place: National }) {
  const t = useWords('pages');
  const { day: dateWords } = useDates();
  const unsure =
    place.status !== 'sourced' || place.phones.some((phone) => phone.status !== 'sourced');
  return (
    <p className="soft small">
      {unsure ? <b>{t('places.unsure')} </b> : null}
      {place.sourceDate
        ? t('places.from', { date: dateWords(place.sourceDate) })
        : t('places.fromUndated')}{' '}
      {place.checkedOn ? t('places.read', { date: dateWords(place.checkedOn) }) : null}{' '}
      {place.source ? (
        <OutsideLink href={place.source} about={place.name}>
          {t('places.source')}
        </OutsideLink>
      ) : null}
    </p>
  );
}

function OpenHours({ hours }: { hours: Hours }) {
  const t = useWords('pages');
  const time = useClockTimes();
  if (hours === 'always') return <p>{t('places.hours.always')}</p>;
  return hours.map(({ days, from, to }) => (
    <p key={days}>
      {t(`places.hours.${days}`, {
        from: time(from),
        to: time(to),
      })}
    </p>
  ));
}

/** One place that can help: how to reach it, when, and how sure we are. */
export function PlaceCard({ place, level: Name = 'h3' }: { place: National; level?: 'h2' | 'h3' }) {
  const t = useWords('pages');
  const say = ({ say: code, name = '' }: Note<NationalNoteCode>) =>
    t(`places.notes.${code}`, { name });
  const reach = reachOf(place);
  const where = typeof reach === 'string' ? [reach] : reach;
  return (
    <Card data-place={place.id}>
      <Name lang="en" className="place-card-name">
        {place.name}
      </Name>
      <p className="soft">
        <Joined parts={where.map((nation) => t(`places.nations.${nation}`))} between=", " />
      </p>
      {place.notes?.map((note) => (
        <p key={note.say}>{say(note)}</p>
      ))}
      <div className="buttons">
        {place.phones.map((phone) => (
          <ActionLink
            key={phone.kind + phone.tel}
            kind="secondary"
            href={phone.kind === 'text' ? `sms:${phone.tel}` : `tel:${phone.tel}`}
          >
            <Icon name={phone.kind === 'text' ? 'speech' : 'phone'} />
            {phone.kind === 'text'
              ? t('places.text', { number: phone.phoneShown })
              : t('places.call', { number: phone.phoneShown })}
          </ActionLink>
        ))}
      </div>
      {place.phones.flatMap((phone) =>
        (phone.notes ?? []).map((note) => <p key={phone.tel + note.say}>{say(note)}</p>),
      )}
      {place.phones.length === 0 ? <p className="soft">{t('places.numberUnknown')}</p> : null}
      {place.hours ? <OpenHours hours={place.hours} /> : null}
      {place.email ? (
        <p>
          <a className="line-link" href={`mailto:${place.email.address}`}>
            {t('places.email', { address: place.email.address })}
          </a>
        </p>
      ) : null}
      {place.post ? <p>{t('places.post', { address: place.post.address })}</p> : null}
      {place.url ? (
        <p>
          <OutsideLink href={place.url}>{t('places.site', { name: place.name })}</OutsideLink>
        </p>
      ) : null}
      <Source place={place} />
    </Card>
  );
}
