import { statuses } from '../law/statuses.ts';
import { ruling, type Right } from '../reason/right.ts';

/** Is a lawyer for the tribunal free whatever the person's means? (SI 2013/480 reg 5(1)(f)) */
export const tribunalLawyer: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  decide(ask) {
    switch (statuses[ask.standing().status].tribunal) {
      case 'TRI-NONE':
        return ruling('no', 'LAW-NONE');
      case 'TRI-COURT':
        return ruling('no', 'LAW-COURT');
      case 'TRI-DOLS':
        return ruling('no', 'LAW-DOLS');
      default:
        return ruling('yes', 'LAW-FREE');
    }
  },
};
