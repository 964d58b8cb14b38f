import { provisions, type RuleWith } from '../law/provisions.ts';
import type { StatusLaw } from '../law/statuses.ts';
import { kindsBy } from '../reason/kinds.ts';
import { ruling, type Right, type Ruling } from '../reason/right.ts';

/** What a rule gives by itself. */
export const given = (rule: RuleWith<'gives'>): Ruling => ruling(provisions[rule].gives, rule);

type LookedUp = {
  [C in keyof StatusLaw]-?: StatusLaw[C] extends RuleWith<'gives'> ? C : never;
}[keyof StatusLaw];

/** A right that the status alone decides: the rule in one column of its row, and what that rule gives. */
const byStatus = (column: LookedUp): Right => ({
  reads: ['status', 'underlying'],
  sameInBothNations: true,
  kinds: kindsBy([column]),
  decide: (ask) => given(ask.row()[column]),
});

/** May the patient ask the hospital managers to discharge them? (MHA s23(2), (4)–(6)) */
export const managersHearing = byStatus('managers');
