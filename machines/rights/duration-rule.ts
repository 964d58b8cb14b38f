import type { RuleWith } from '../law/provisions.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { isRevokedEarly } from './referral.ts';

/** The rule that sets how long a status lasts, in the version that held when it began. */
export function durationRule(ask: Ask, standing: Standing): RuleWith<'lasts'> {
  const rule = ask.law.version(ask.row().duration, ask.facts[standing.startFact] ?? ask.on);
  return rule === 'DUR-25-REVOKED' && isRevokedEarly(ask, standing) ? 'DUR-REVOKED' : rule;
}
