import { statuses, type StatusLaw } from '../law/statuses.ts';
import { ruling, type Right, type Verdict } from '../reason/right.ts';

const verdicts: Record<StatusLaw['leave'], Verdict> = {
  'LWP-17': 'yes',
  'LWP-41': 'yes',
  'LWP-COURT': 'no',
  'LWP-SHORT': 'no',
  'LWP-FREE': 'no',
  'LWP-DOLS': 'no',
};

/** Can section 17 leave be given? (MHA ss17, 41(3)(c)(i)) */
export const leaveWithPermission: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  decide(ask) {
    const { status, overlay } = ask.standing();
    if (overlay === 's17-leave') return ruling('yes', 'LWP-ON-LEAVE');
    if (overlay === 'awol') return ruling('no', 'LWP-AWOL');
    const rule = statuses[status].leave;
    return ruling(verdicts[rule], rule);
  },
};
