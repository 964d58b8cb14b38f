import { earlier, firstDayAfter, type Day } from '../law/periods.ts';
import { provisions, type RuleId, type RuleWith } from '../law/provisions.ts';
import type { Reference } from '../law/rule.ts';
import { periodOn } from '../law/series.ts';
import { barredByReport } from '../law/sets.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import type { Line } from '../reason/lines.ts';
import { linesOf, type Details } from '../reason/right.ts';

type Referral = {
  readonly rules: readonly RuleId[];
  readonly details: Details;
  readonly lines: readonly Line[];
};
const lineOf = {
  never: 'automatic-always',
  considered: 'automatic-unless-considered',
  applied: 'automatic',
  'absent-or-applied': 'automatic',
} as const;
const none: Referral = { rules: [], details: {}, lines: [] };

/** Was a court-order patient's CTO revoked within six months of the order? The 2025 Act leaves them the old periods (ss29(5)(d), 31(7)). */
export function isRevokedEarly(
  ask: Ask,
  { status, overlay, startFact }: Standing,
): boolean | undefined {
  if (status !== 'cto-revoked' || barredByReport(ask.beneath())) return false;
  const order = overlay ? undefined : ask.facts.underlyingStartedOn;
  const revoked = ask.facts[startFact];
  return order && revoked ? revoked < firstDayAfter(provisions['TRI-BAR'].after, order) : undefined;
}

/** The day the periods count from, if it is known. */
function countedFrom(
  ask: Ask,
  { from }: Reference,
  { status, startFact }: Standing,
): Day | undefined {
  const start = ask.facts[startFact];
  if (from === 'status' || !start) return start;
  const original = startFact === 'startedOn' ? ask.facts.underlyingStartedOn : undefined;
  // A CTO follows a detention that began earlier; a section 3 need not.
  return original ? earlier(start, original) : status === 's3' ? start : undefined;
}

/** When the law sends the case to the tribunal by itself, where the date can be worked out: the last day of the period now running. */
export function automaticReferral(ask: Ask, standing: Standing): Referral {
  const { startFact, overlay } = standing;
  const named = ask.row().reference;
  if (!named) return none;
  const began = ask.facts[startFact] ?? ask.on;
  const rule = ask.law.version<RuleWith<'refers'>>(named, began);
  const reference: Reference = provisions[rule].refers;
  if (!ask.law.inForce(rule, reference.reaches === 'new' ? began : ask.on)) return none;
  const dropped = reference.unless === 'applied' || reference.unless === 'absent-or-applied';
  if (dropped && ask.facts.tribunalUsed) return none;
  if (rule === 'REF-25-REVOKED' && isRevokedEarly(ask, standing) !== false) return none;
  const start = countedFrom(ask, reference, standing);
  const due = start && periodOn(reference.periods, start, ask.on).to;
  const absent = reference.unless === 'absent-or-applied' && overlay === 'awol';
  // Absence puts the managers' duty off and does not lift it: it stands without a date (s21(3)).
  const by = absent ? (ask.facts.startedOn ?? ask.on) : ask.on;
  if (due && due < by && reference.unless !== 'never') return none;
  if (!due || absent) return { rules: [rule], details: {}, lines: [] };
  return {
    rules: [rule],
    details: { automaticOn: due },
    lines: linesOf(
      { id: lineOf[reference.unless], day: due },
      // The six months run from the day first held (s68(5)(b)), which is asked of nobody on section 3.
      rule === 'REF-3' && ask.facts.underlyingStartedOn === undefined && { id: 'automatic-sooner' },
    ),
  };
}
