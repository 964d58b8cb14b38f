import { Disclosure } from '../ui/Disclosure.tsx';
import { useDates } from '../reader/useDates.ts';
import { useReader } from '../reader/Reader.tsx';
import type { CallWithNumber } from './calls.ts';
import { nameOf } from './names.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { sourceKind } from './source-kind.ts';
import type { Where } from './steps.ts';
import { useWords } from '../reader/useWords.ts';
import { WrongEntry } from './WrongEntry.tsx';

/** The one line about how sure we are of the number shown, and what to do if it is wrong. */
export function HowSure({ call, where }: { call: CallWithNumber; where?: Where }) {
  const t = useWords('finder');
  const { day: dateWords } = useDates();
  const { of, on } = call.sure ?? { of: 'unsure', on: null };
  const known = on === null ? 'unsure' : of;
  const date = on === null ? '' : dateWords(on);
  return (
    <p className="finder-sure">
      {t(`sure.${known}`, { date })}{' '}
      {where === 'home' ? t('noAnswer.home') : t('noAnswer.hospital')}
    </p>
  );
}

/** Where the service and its number were read, closed: for those who want to see for themselves. */
export function WhereFrom({ call }: { call: CallWithNumber }) {
  const t = useWords('finder');
  return (
    <Disclosure summary={t('from.title')} className="finder-from no-print">
      {call.by === 'service' ? <ArrangementFrom call={call} /> : null}
      <From source={call.number.source} sourceDate={call.number.sourceDate} what="number" />
      <Disclosure summary={t('from.wrong')}>
        <WrongEntry entry={entryOf(call)} />
      </Disclosure>
    </Disclosure>
  );
}

/** The entry of the directory that somebody would have to correct. */
function entryOf(call: CallWithNumber): string {
  if (call.by === 'service') return `${call.service.by.id} / ${call.service.provider.id}`;
  if (call.by === 'helpline') return call.provider.id;
  return call.by === 'national' ? call.line.id : call.area.id;
}

function ArrangementFrom({ call }: { call: Extract<CallWithNumber, { by: 'service' }> }) {
  const { service } = call;
  const { source, sourceDate } = service.arrangement;
  return <From source={source} sourceDate={sourceDate} what="service" service={call} />;
}

type FromProps = {
  source: string | null;
  sourceDate: string | null;
  what: 'service' | 'number';
  service?: Extract<CallWithNumber, { by: 'service' }>;
};

function From({ source, sourceDate, what, service }: FromProps) {
  const t = useWords('finder');
  const { language } = useReader();
  const { day: dateWords } = useDates();
  if (!source)
    return <p>{what === 'number' ? t('from.numberUnknown') : t('from.serviceUnknown')}</p>;
  const kind = sourceKind(source, service?.service.provider);
  const date = sourceDate ? dateWords(sourceDate) : '';
  return (
    <p>
      {what === 'number' ? t('from.number') : t('from.service')}{' '}
      {sourceDate ? t(`read.${kind}`, { date }) : t(`read.${kind}Undated`)}{' '}
      <OutsideLink href={source}>
        {service
          ? t('from.sourceOf', { name: nameOf(service.service.by, language) })
          : t('from.source')}
      </OutsideLink>
    </p>
  );
}
