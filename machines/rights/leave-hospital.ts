import { kindsBy } from '../reason/kinds.ts';
import { linesOf, type Right } from '../reason/right.ts';
import { given } from './by-status.ts';
import { endOf } from './end.ts';

/** Is the patient free to leave hospital? (MHA ss5, 6, 131) */
export const leaveHospital: Right = {
  reads: ['status', 'underlying', 'age', 'startedOn', 'startedAt', 'underlyingStartedOn'],
  sameInBothNations: true,
  kinds: kindsBy(['leaving', 'duration'], ['awol', 's135-2']),
  says: ['run-out', 'young'],
  decide(ask) {
    const found = given(ask.row().leaving);
    const { endsOn, endsAt } = found.verdict === 'no' ? endOf(ask) : {};
    return {
      ...found,
      lines: linesOf(
        endsOn !== undefined && endsOn < ask.on && { id: 'run-out' },
        endsAt !== undefined && { id: 'run-out', at: endsAt },
        found.verdict === 'maybe' && ask.facts.age === 'under-16' && { id: 'young' },
      ),
    };
  },
};
