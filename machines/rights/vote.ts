import { kindsBy } from '../reason/kinds.ts';
import type { Right } from '../reason/right.ts';
import { given } from './by-status.ts';

/** May the patient vote? Only some court orders take it away, while detained under them. (RPA 1983 s3A) */
export const vote: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  kinds: kindsBy(['vote']),
  decide(ask) {
    const named = ask.row().vote;
    const rule = named === 'underneath' ? ask.beneath().vote : named;
    return given(rule === 'underneath' ? 'VOT-KEEPS' : rule);
  },
};
