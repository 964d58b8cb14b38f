import { barredByReport } from '../law/sets.ts';
import { kindsBy } from '../reason/kinds.ts';
import { linesOf, type Right } from '../reason/right.ts';
import { given } from './by-status.ts';
import { endOf } from './end.ts';

/** Is the patient free to leave hospital? (MHA ss4–6, 8, 17A, 40, 42, 47, 131, 136) */
export const leaveHospital: Right = {
  reads: [
    'status',
    'underlying',
    'age',
    'startedOn',
    'startedAt',
    'underlyingStartedOn',
    'authorisedUntil',
    'inPatient',
    'custody',
  ],
  sameInBothNations: true,
  kinds: kindsBy(['leaving', 'duration'], ['awol', 's135-2']),
  kindsBeneath: kindsBy([barredByReport]),
  says: ['run-out', 'young'],
  decide(ask) {
    const { inPatient, custody = 'none' } = ask.facts;
    if (custody !== 'none') return given('LVH-PRISON');
    const { leaving } = ask.row();
    // Somebody under nothing who stays on a ward is there by choice (s131(1)).
    const found = given(leaving === 'LVH-COMMUNITY' && inPatient ? 'LVH-INFORMAL' : leaving);
    const { endsOn, endsAt } = found.verdict === 'no' ? endOf(ask) : {};
    return {
      ...found,
      lines: linesOf(
        endsOn !== undefined && endsOn < ask.on && { id: 'run-out' },
        endsAt !== undefined && { id: 'run-out', at: endsAt },
        leaving === 'LVH-INFORMAL' && ask.facts.age === 'under-16' && { id: 'young' },
      ),
    };
  },
};
