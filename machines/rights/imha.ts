import type { RuleId } from '../law/provisions.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import {
  ruling,
  type Commissioner,
  type Right,
  type Ruling,
  type Verdict,
} from '../reason/right.ts';

const verdicts: Record<
  StatusLaw['england'] | StatusLaw['wales'] | 'IMHA-25-1' | 'IMHA-25-6',
  Verdict
> = {
  'IMHA-E-1': 'yes',
  'IMHA-E-2': 'no',
  'IMHA-E-4': 'yes',
  'IMHA-E-5': 'yes',
  'IMHA-E-6': 'yes',
  'IMHA-E-7': 'no',
  'IMHA-E-12': 'no',
  'IMHA-W-1': 'yes',
  'IMHA-W-2': 'yes',
  'IMHA-W-3': 'yes',
  'IMHA-W-4': 'yes',
  'IMHA-W-5': 'yes',
  'IMHA-W-7': 'yes',
  'IMHA-W-8': 'no',
  'IMHA-W-10': 'no',
  // Only an in-patient is covered, and the status does not say whether this person is one.
  'IMHA-W-7-ASSESSED': 'maybe',
  'IMHA-W-9': 'maybe',
  'IMHA-25-1': 'yes',
  'IMHA-25-6': 'no',
};

/** Which English council arranges the advocate: s130C(4A). Wales: the health board, SI 2011/2501. */
const commissioners: Partial<Record<StatusLaw['england'] | 'IMHA-25-1', Commissioner>> = {
  'IMHA-E-1': 'council-of-hospital',
  'IMHA-E-4': 'council-of-hospital',
  'IMHA-25-1': 'council-of-hospital',
  'IMHA-E-5': 'guardianship-council',
  'IMHA-E-6': 'council-of-responsible-hospital',
};

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
  decide(ask) {
    const { status, overlay } = ask.standing();
    const row = statuses[status];
    const english = ask.nation === 'england';
    const rule = ask.law.version(english ? row.england : row.wales, ask.on);
    // Leave and absence do not end liability to be detained (ss17, 18), so the rule underneath decides; E-4 says so.
    const rules =
      overlay && english && verdicts[rule] === 'yes' && rule === 'IMHA-E-1'
        ? (['IMHA-E-4', rule] as const)
        : ([rule] as const);
    if (verdicts[rule] === 'yes') {
      return qualifies(
        ask,
        rules,
        english ? commissioners[rule as StatusLaw['england']] : 'health-board',
      );
    }
    const treatments = ask.treatments();
    const board = english ? undefined : 'health-board';
    if (treatments.includes('s57'))
      return qualifies(ask, [english ? 'IMHA-E-8' : 'IMHA-W-6'], board);
    if (treatments.includes('s58a') && ask.age() !== '18-or-over')
      return qualifies(ask, [english ? 'IMHA-E-9' : 'IMHA-W-6'], board);
    // Somebody being assessed may be an in-patient, whom the new law covers.
    if (english && status === 'being-assessed' && ask.law.inForce('IMHA-25-1', ask.on))
      return { ...ruling('maybe', 'IMHA-25-1'), missing: ['status'] };
    return {
      verdict: verdicts[rule],
      rules,
      missing: verdicts[rule] === 'maybe' ? ['status'] : [],
    };
  },
};
