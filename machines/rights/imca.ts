import { endsAsAuthorised } from '../law/sets.ts';
import { kindsBy } from '../reason/kinds.ts';
import { ruling, type Right } from '../reason/right.ts';

/** An independent mental capacity advocate? (MCA ss37–39D) */
export const imca: Right = {
  reads: ['status', 'underlying', 'age', 'difficulty', 'supporter', 'dolsAuthorised'],
  sameInBothNations: true,
  kinds: kindsBy([endsAsAuthorised]),
  decide(ask) {
    const age = ask.age();
    if (age === 'under-16') return ruling('no', 'OA-CHILD-4');
    // A DoLS authorisation is for adults only; it brings an advocate in one of three ways (ss39A, 39C, 39D).
    if (
      age === '18-or-over' &&
      (endsAsAuthorised(ask.row()) ||
        ask.one('dolsAuthorised', ask.facts.dolsAuthorised, [false, true]))
    ) {
      return ruling('yes', 'OA-DOL-4');
    }
    if (ask.one('difficulty', ask.facts.difficulty, [['weigh'], []]).length === 0)
      return ruling('no', 'OA-IMCA-1');
    if (ask.one('supporter', ask.facts.supporter, ['no', 'yes'] as const) === 'yes')
      return ruling('no', 'OA-IMCA-8');
    // Only a big decision that the person cannot make brings one, and no fact shows that.
    return ruling('maybe', 'OA-IMCA-1');
  },
};
