import { type Call, hasNumber, type Need } from './calls.ts';
import { LeadCard } from './LeadCard.tsx';
import { OtherCalls } from './OtherCalls.tsx';
import type { Where } from './steps.ts';
import { UnknownService } from './UnknownService.tsx';

type CallsProps = { calls: readonly Call[]; need: Need; where?: Where };

/** Whom to call: the first with a number leads, the others are a line each. Whoever is there in person is said below. */
export function Calls({ calls, need, where }: CallsProps) {
  const lead = calls.find(hasNumber);
  const others = calls.flatMap((call) => (call === lead || call.by === 'in-person' ? [] : [call]));
  const services = calls.flatMap((call) => (call.by === 'service' ? [call.service] : []));
  const isForEverybody = services.some(({ arrangement }) => !arrangement.onlyFor);
  return (
    <>
      {isForEverybody || need === 'carer' || need === 'care-needs' ? null : (
        <UnknownService others={services.length > 0} />
      )}
      {lead ? <LeadCard call={lead} need={need} where={where} /> : null}
      <OtherCalls calls={others} need={need} />
    </>
  );
}
