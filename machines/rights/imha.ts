import type { RuleId } from '../law/provisions.ts';
import type { Commissioner, Rule } from '../law/rule.ts';
import { imhaRules } from '../law/rules/imha.ts';
import type { StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import type { Right, Ruling } from '../reason/right.ts';

/** Once that starts, an advocate must go and see everybody who qualifies in England other than as an informal patient. */
function qualifies(ask: Ask, rules: readonly RuleId[], commissioner?: Commissioner): Ruling {
  const visited =
    ask.nation === 'england' &&
    !rules.includes('IMHA-25-1') &&
    ask.law.inForce('IMHA-25-3', ask.on);
  return {
    verdict: 'yes',
    rules: visited ? [...rules, 'IMHA-25-3'] : rules,
    details: { commissioner },
  };
}

/** Under nothing, but perhaps on a ward: then the new law covers them. */
const mayBeInformal = ({ wales }: StatusLaw) =>
  wales === 'IMHA-W-7-ASSESSED' || wales === 'IMHA-W-7-NONE';

/** May the patient have an independent mental health advocate? (MHA ss130A–130L) */
export const imha: Right = {
  reads: ['status', 'underlying', 'inPatient', 'treatmentsDiscussed', 'age'],
  sameInBothNations: false,
  kinds: kindsBy(['england', 'wales']),
  decide(ask) {
    const { overlay } = ask.standing();
    const row = ask.row();
    const english = ask.nation === 'england';
    const rule = ask.law.version(english ? row.england : row.wales, ask.on);
    const { gives = 'no', arrangedBy, onlyInPatient }: Rule = imhaRules[rule];
    // Only somebody staying on a ward is covered, and the status does not say whether this person is.
    const onWard = () => ask.one('inPatient', ask.facts.inPatient, [true, false]);
    const qualifiesNow = gives === 'yes' && (!onlyInPatient || onWard());
    // Leave and absence do not end liability to be detained (ss17, 18), so the rule underneath decides; E-4 says so.
    const rules =
      overlay && rule === 'IMHA-E-1' ? (['IMHA-E-4', rule] as const) : ([rule] as const);
    if (qualifiesNow) return qualifies(ask, rules, english ? arrangedBy : 'health-board');
    const treatments = ask.treatments();
    const board = english ? undefined : 'health-board';
    if (treatments.includes('s57'))
      return qualifies(ask, [english ? 'IMHA-E-8' : 'IMHA-W-6'], board);
    if (treatments.includes('s58a') && ask.age() !== '18-or-over')
      return qualifies(ask, [english ? 'IMHA-E-9' : 'IMHA-W-6'], board);
    if (english && mayBeInformal(row) && ask.law.inForce('IMHA-25-1', ask.on) && onWard())
      return qualifies(ask, ['IMHA-25-1'], imhaRules['IMHA-25-1'].arrangedBy);
    return {
      verdict: 'no',
      rules: onlyInPatient && row.wales === 'IMHA-W-7-NONE' ? ['IMHA-W-8'] : rules,
    };
  },
};
