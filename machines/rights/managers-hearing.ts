import { statuses, type StatusLaw } from '../law/statuses.ts';
import { ruling, type Right, type Verdict } from '../reason/right.ts';

const verdicts: Record<StatusLaw['managers'], Verdict> = {
  'MAN-23': 'yes',
  'MAN-CTO': 'yes',
  'MAN-41': 'yes',
  'MAN-COUNCIL': 'no',
  'MAN-COURT': 'no',
  'MAN-NONE': 'no',
  'MAN-CONDITIONAL': 'no',
  'MAN-DOLS': 'no',
};

/** May the patient ask the hospital managers to discharge them? (MHA s23(2), (4)–(6)) */
export const managersHearing: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  decide(ask) {
    const rule = statuses[ask.standing().status].managers;
    return ruling(verdicts[rule], rule);
  },
};
