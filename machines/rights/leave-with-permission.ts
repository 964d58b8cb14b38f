import { kindsBy } from '../reason/kinds.ts';
import type { Right } from '../reason/right.ts';
import { given } from './by-status.ts';

/** Can section 17 leave be given? (MHA ss17, 41(3)(c)(i)) */
export const leaveWithPermission: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  kinds: kindsBy(['leave'], ['s17-leave', 'awol']),
  decide(ask) {
    const { overlay } = ask.standing();
    if (overlay === 's17-leave') return given('LWP-ON-LEAVE');
    if (overlay === 'awol') return given('LWP-AWOL');
    return given(ask.row().leave);
  },
};
