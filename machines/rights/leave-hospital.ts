import { statuses, type StatusLaw } from '../law/statuses.ts';
import { ruling, type Right, type Verdict } from '../reason/right.ts';

const verdicts: Record<StatusLaw['leaving'], Verdict> = {
  'LVH-DETAINED': 'no',
  'LVH-DOLS': 'no',
  'LVH-COMMUNITY': 'yes',
  // Nothing keeps them, but staff or police may use a holding power (ss5, 136).
  'LVH-INFORMAL': 'maybe',
  'LVH-ASSESSED': 'maybe',
};

/** Is the patient free to leave hospital? (MHA ss5, 6, 131) */
export const leaveHospital: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  decide(ask) {
    const rule = statuses[ask.standing().status].leaving;
    return ruling(verdicts[rule], rule);
  },
};
