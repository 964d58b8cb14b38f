import type { StatusLaw } from '../law/statuses.ts';
import { kindsBy } from '../reason/kinds.ts';
import type { Right } from '../reason/right.ts';
import { given } from './by-status.ts';

/** Where there is no tribunal to apply to, there is no lawyer for it. */
const without: Partial<Record<StatusLaw['tribunal'], 'LAW-NONE' | 'LAW-COURT' | 'LAW-DOLS'>> = {
  'TRI-NONE': 'LAW-NONE',
  'TRI-COURT': 'LAW-COURT',
  'TRI-DOLS': 'LAW-DOLS',
};

/** Is a lawyer for the tribunal free whatever the person's means? (SI 2013/480 reg 5(1)(f)) */
export const tribunalLawyer: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  kinds: kindsBy(['tribunal']),
  decide: (ask) => given(without[ask.row().tribunal] ?? 'LAW-FREE'),
};
