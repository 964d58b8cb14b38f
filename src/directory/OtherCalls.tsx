import { useReader } from '../reader/Reader.tsx';
import { callName, callReason } from './call-words.ts';
import { type Call, hasNumber, type Need } from './calls.ts';
import { FinderHeading } from './FinderHeading.tsx';
import { Joined } from '../ui/Joined.tsx';
import { NumberLink } from './NumberLink.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { useNotes } from './useNotes.ts';
import { useWords } from '../reader/useWords.ts';

type Named = Exclude<Call, { by: 'in-person' }>;

/** Everybody else who may help, a line each, in the order to ask them. */
export function OtherCalls({ calls, need }: { calls: readonly Named[]; need: Need }) {
  const t = useWords('finder');
  if (calls.length === 0) return null;
  return (
    <section className="finder-others">
      <FinderHeading level={3}>{t('call.others')}</FinderHeading>
      <ul>
        {calls.map((call) => (
          <OneCall key={keyOf(call)} call={call} need={need} />
        ))}
      </ul>
    </section>
  );
}

function OneCall({ call, need }: { call: Named; need: Need }) {
  const t = useWords('finder');
  const say = useNotes();
  const { language } = useReader();
  const provider = call.by === 'service' ? call.service.provider : undefined;
  const notes = call.by === 'national' || !hasNumber(call) ? [] : (call.number.notes ?? []);
  return (
    <li data-service={provider?.id} data-call={call.by}>
      <b>
        <bdi>{callName(call, language, t)}</bdi>
      </b>{' '}
      {hasNumber(call) ? <NumberLink number={call.number} /> : t('service.noNumber')}{' '}
      {provider?.website && !hasNumber(call) ? (
        <OutsideLink href={provider.website}>
          {t('service.website', { name: provider.name })}
        </OutsideLink>
      ) : null}
      <span className="soft">
        {call.by === 'service' && call.service.arrangement.onlyFor
          ? t(`onlyFor.${call.service.arrangement.onlyFor}`)
          : callReason(call, need, language, t)}{' '}
        <Joined parts={notes.map(say)} />{' '}
        {hasNumber(call) && call.sure?.of === 'unsure' ? t('sure.unsure') : null}
      </span>
    </li>
  );
}

function keyOf(call: Named): string {
  if (call.by === 'service') return call.service.provider.id;
  if (call.by === 'helpline') return `line of ${call.provider.id}`;
  if (call.by === 'national') return call.line.id;
  return `${call.area.id} ${call.number.purpose}`;
}
