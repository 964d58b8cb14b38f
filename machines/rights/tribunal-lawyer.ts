import type { RuleWith } from '../law/provisions.ts';
import type { StatusLaw } from '../law/statuses.ts';
import { kindsBy } from '../reason/kinds.ts';
import type { Right } from '../reason/right.ts';
import { given } from './by-status.ts';

/** Where there is no tribunal to apply to, there is no lawyer for it. At a police station there is a solicitor of another kind (PACE s58). */
const without: Partial<Record<StatusLaw['tribunal'], RuleWith<'gives'>>> = {
  'TRI-NONE': 'LAW-NONE',
  'TRI-NONE-INFORMAL': 'LAW-NONE',
  'TRI-NONE-ASSESSED': 'LAW-NONE',
  'TRI-NONE-5-2': 'LAW-HOLDING',
  'TRI-NONE-5-4': 'LAW-HOLDING',
  'TRI-NONE-PLACE': 'LAW-PLACE',
  'TRI-COURT': 'LAW-COURT',
  'TRI-COURT-38': 'LAW-COURT',
  'TRI-DOLS': 'LAW-DOLS',
};

const ruleOf = ({ tribunal }: StatusLaw): RuleWith<'gives'> => without[tribunal] ?? 'LAW-FREE';

/** Is a lawyer for the tribunal free whatever the person's means? (SI 2013/480 reg 5(1)(f)) */
export const tribunalLawyer: Right = {
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  kinds: kindsBy([ruleOf]),
  decide: (ask) => given(ruleOf(ask.row())),
};
