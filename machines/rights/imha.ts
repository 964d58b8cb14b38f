import type { RuleId } from '../law/provisions.ts';
import type { Commissioner, Rule } from '../law/rule.ts';
import { imhaRules } from '../law/rules/imha.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { ruling, type Right, type Ruling } from '../reason/right.ts';

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

/** May the patient have an independent mental health advocate? (MHA ss130A–130L) */
export const imha: Right = {
  reads: ['status', 'underlying', 'treatmentsDiscussed', 'age'],
  sameInBothNations: false,
  kinds: kindsBy(['england', 'wales']),
  decide(ask) {
    const { overlay } = ask.standing();
    const row = ask.row();
    const english = ask.nation === 'england';
    const rule = ask.law.version(english ? row.england : row.wales, ask.on);
    const { gives = 'no', arrangedBy }: Rule = imhaRules[rule];
    // Leave and absence do not end liability to be detained (ss17, 18), so the rule underneath decides; E-4 says so.
    const rules =
      overlay && rule === 'IMHA-E-1' ? (['IMHA-E-4', rule] as const) : ([rule] as const);
    if (gives === 'yes') return qualifies(ask, rules, english ? arrangedBy : 'health-board');
    const treatments = ask.treatments();
    const board = english ? undefined : 'health-board';
    if (treatments.includes('s57'))
      return qualifies(ask, [english ? 'IMHA-E-8' : 'IMHA-W-6'], board);
    if (treatments.includes('s58a') && ask.age() !== '18-or-over')
      return qualifies(ask, [english ? 'IMHA-E-9' : 'IMHA-W-6'], board);
    // Somebody being assessed may be an in-patient, whom the new law covers.
    if (english && row.wales === 'IMHA-W-7-ASSESSED' && ask.law.inForce('IMHA-25-1', ask.on))
      return { ...ruling('maybe', 'IMHA-25-1'), missing: ['status'] };
    return {
      verdict: gives,
      rules,
      missing: gives === 'maybe' ? ['status'] : [],
    };
  },
};
