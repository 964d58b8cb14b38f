import { firstDayAfter, later, type Day } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import { statuses } from '../law/statuses.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { ruling, type Right } from '../reason/right.ts';

type SecondOpinion = { readonly rules: readonly RuleId[]; readonly from?: Day };

/** The first day after three months (later two: 2025 Act s14) beginning with the first dose in this unbroken time. */
function threeMonths(ask: Ask, dose: Day | undefined): SecondOpinion {
  const rule = ask.law.version<RuleId>('SOAD-58', dose ?? ask.on);
  const months = rule === 'SOAD-25-58' ? 2 : 3;
  // Against a refusal with capacity it will be due from the first dose (2025 Act s13): the words say so.
  const refusal = ask.law.inForce('SOAD-25-57A', ask.on) ? (['SOAD-25-57A'] as const) : [];
  return { rules: [rule, ...refusal], from: dose && firstDayAfter({ months }, dose) };
}

/** When the first dose was, if nothing better is known. After a CTO the time before it counts too (s62A), so there is no default. */
function firstDose(ask: Ask, { status, startFact }: Standing): Day | undefined {
  if (ask.facts.medicationStartedOn) return ask.facts.medicationStartedOn;
  return status === 'cto-recall' || status === 'cto-revoked' ? undefined : ask.facts[startFact];
}

/** A CTO: not in its first month, nor in the first three of medication (ss64B, 64C, 58(1)(b)). */
function onCommunityOrder(ask: Ask, { startFact }: Standing): SecondOpinion {
  const start = ask.facts[startFact];
  if (!start) return { rules: ['SOAD-64'] };
  const month = firstDayAfter({ months: 1 }, start);
  const dose = ask.facts.medicationStartedOn;
  return { rules: ['SOAD-64'], from: later(month, threeMonths(ask, dose).from ?? month) };
}

/** May the patient refuse medication for mental disorder and have that hold, emergencies aside? (MHA Parts 4 and 4A) */
export const refuseTreatment: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn', 'medicationStartedOn'],
  sameInBothNations: true,
  decide(ask) {
    const standing = ask.standing();
    const rule = statuses[standing.status].treatment;
    if (rule === 'TRT-PART4A') {
      const { rules, from } = onCommunityOrder(ask, standing);
      return {
        verdict: 'yes',
        rules: [rule, ...rules],
        details: { regime: 'part-4a', secondOpinionFrom: from },
      };
    }
    if (rule === 'TRT-PART4' || rule === 'TRT-RECALL') {
      const { rules, from } = threeMonths(ask, firstDose(ask, standing));
      return {
        verdict: 'no',
        rules: [rule, ...rules],
        details: { regime: 'part-4', secondOpinionFrom: from },
      };
    }
    return ruling('yes', rule, { regime: 'none' });
  },
};
