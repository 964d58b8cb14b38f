import { statuses, type StatusLaw } from '../law/statuses.ts';
import { ruling, type Right, type Verdict } from '../reason/right.ts';

const verdicts: Record<StatusLaw['aftercare'], Verdict> = {
  'S117-1': 'yes',
  'S117-3': 'yes',
  'S117-2': 'no',
};

/** Section 117 aftercare on leaving hospital, or now in the community? (MHA s117) */
export const aftercare: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  decide(ask) {
    const rule = statuses[ask.standing().status].aftercare;
    return ruling(verdicts[rule], rule);
  },
};
