import { statuses } from '../law/statuses.ts';
import { ruling, type Right, type Verdict } from '../reason/right.ts';

const verdicts: Record<'VOT-KEEPS' | 'VOT-BARRED', Verdict> = {
  'VOT-KEEPS': 'yes',
  'VOT-BARRED': 'no',
};

/** May the patient vote? Only some court orders take it away, while detained under them. (RPA 1983 s3A) */
export const vote: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  decide(ask) {
    const named = statuses[ask.standing().status].vote;
    const beneath = named === 'VOT-UNDERNEATH' ? statuses[ask.beneath()].vote : named;
    const rule = beneath === 'VOT-BARRED' ? 'VOT-BARRED' : 'VOT-KEEPS';
    return ruling(verdicts[rule], rule);
  },
};
