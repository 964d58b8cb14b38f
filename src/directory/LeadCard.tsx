import { Card } from '../ui/Card.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../reader/Reader.tsx';
import { callName, callReason } from './call-words.ts';
import type { CallWithNumber, Need } from './calls.ts';
import { FinderHeading } from './FinderHeading.tsx';
import { NumberLink } from './NumberLink.tsx';
import { OtherContacts, hasOtherContacts } from './OtherContacts.tsx';
import { HowSure, WhereFrom } from './Provenance.tsx';
import { ServiceNotes } from './ServiceNotes.tsx';
import type { Where } from './steps.ts';
import { useHours, useNotes } from './useNotes.ts';
import { useWords } from '../reader/useWords.ts';

type LeadCardProps = { call: CallWithNumber; need: Need; where?: Where };

/** The one to ring first: its number as a button, one line on how sure we are, and everything else closed below. */
export function LeadCard({ call, need, where }: LeadCardProps) {
  const t = useWords('finder');
  const say = useNotes();
  const hoursWords = useHours();
  const { language } = useReader();
  const provider = providerOf(call);
  const numberNotes = call.by === 'national' ? [] : (call.number.notes ?? []);
  return (
    <Card data-service={provider?.id} data-call={call.by} className="service">
      <FinderHeading level={3}>
        <bdi>{callName(call, language, t)}</bdi>
      </FinderHeading>
      {call.by === 'arranger' && call.number.team ? (
        <p lang="en">
          <bdi>{call.number.team}</bdi>
        </p>
      ) : null}
      <p>{callReason(call, need, language, t)}</p>
      {call.by === 'service' ? <ServiceNotes call={call} need={need} /> : null}
      <div className="finder-lead">
        <NumberLink number={call.number} main />
      </div>
      {numberNotes.map((note) => (
        <p key={note.say}>{say(note)}</p>
      ))}
      {provider?.hours ? hoursWords(provider.hours).map((line) => <p key={line}>{line}</p>) : null}
      <HowSure call={call} where={where} />
      {provider && hasOtherContacts(provider, call.number.tel) ? (
        <Disclosure summary={t('service.otherWays')}>
          <OtherContacts provider={provider} shown={call.number.tel} />
        </Disclosure>
      ) : null}
      <WhereFrom call={call} />
    </Card>
  );
}

function providerOf(call: CallWithNumber) {
  if (call.by === 'service') return call.service.provider;
  return call.by === 'helpline' ? call.provider : undefined;
}
