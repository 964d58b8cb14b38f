import { kindsBy } from '../reason/kinds.ts';
import type { Right } from '../reason/right.ts';
import { given } from './by-status.ts';

/** Section 117 aftercare on leaving hospital, or now in the community? (MHA s117) */
export const aftercare: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  kinds: kindsBy(['aftercare']),
  says: ['lasts'],
  decide(ask) {
    const found = given(ask.row().aftercare);
    return found.verdict === 'yes' ? { ...found, lines: [{ id: 'lasts' }] } : found;
  },
};
