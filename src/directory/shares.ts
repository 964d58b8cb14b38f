import { type Call, hasNumber } from './calls.ts';
import type { WholeDirectory } from './files.ts';
import { whomToCall } from './whom-to-call.ts';

/** How many in a hundred hospitals of England and Wales lead to what somebody in them needs. */
export type Shares = {
  /** An advocacy service, with or without a number. */
  service: number;
  /** A number of a service, its helpline or whoever must arrange it that was read on a page. */
  sourcedNumber: number;
  /** Such a number that is also known to be right for this place. */
  sureNumber: number;
  /** Any number at all, were it a national line. */
  somebody: number;
};

/** What whoever asks in each hospital is led to. */
export function sharesOf(directory: WholeDirectory): Shares {
  const calls = directory.hospitals
    .filter(({ nation }) => nation === 'england' || nation === 'wales')
    .map(({ id }) => whomToCall(directory, { hospitalId: id }, 'imha'));
  const share = (is: (call: Call) => boolean) =>
    Math.floor((1000 * calls.filter((some) => some.some(is)).length) / calls.length) / 10;
  const isNear = (call: Call) => hasNumber(call) && call.by !== 'national';
  return {
    service: share(({ by }) => by === 'service'),
    sourcedNumber: share(
      (call) => isNear(call) && hasNumber(call) && call.number.status === 'sourced',
    ),
    sureNumber: share((call) => isNear(call) && hasNumber(call) && call.sure?.of !== 'unsure'),
    somebody: share(hasNumber),
  };
}
