import type { Day } from '../law/periods.ts';
import { statuses } from '../law/statuses.ts';
import { tribunalDuties } from '../law/tribunal-duties.ts';
import { tribunalWindows, type WindowRule } from '../law/tribunal-windows.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Ask } from '../reason/ask.ts';
import { automaticReferral } from './referral.ts';
import type { Details, Right, Verdict } from '../reason/right.ts';
import { placeNow } from './window-place.ts';

/** The rule in the version that held when the status began; before 18 February 2026 there was no s75(2A). */
function windowRule(ask: Ask, rule: WindowRule, start: Day | undefined): WindowRule {
  if (rule === 'TRI-75-2A' && !ask.law.inForce(rule, ask.on)) return 'TRI-75-2';
  return ask.law.version(rule, start ?? ask.on);
}

/** Section 31 of the 2025 Act is for those held after it starts; section 33 for everybody restricted (ss31(7), 33(4)). */
const dutyRule = (ask: Ask, rule: RuleId, start: Day | undefined): RuleId =>
  ask.law.version(rule, rule === 'REF-68-6' ? (start ?? ask.on) : ask.on);

/** May the patient apply to the tribunal now? (MHA ss66–71, 75) */
export const tribunal: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn', 'tribunalUsed'],
  sameInBothNations: true,
  decide(ask) {
    const standing = ask.standing();
    const named = statuses[standing.status].tribunal;
    const { also = [], onRequest } = tribunalDuties[standing.status] ?? {};
    if (named === 'TRI-NONE' || named === 'TRI-COURT' || named === 'TRI-DOLS')
      return { verdict: 'no', rules: [named, ...also] };
    const start = ask.facts[standing.startFact];
    const rule = windowRule(ask, named, start);
    const referral = automaticReferral(ask, standing);
    const result = (verdict: Verdict, dates: Details, ...more: RuleId[]) => ({
      verdict,
      details: { ...dates, ...referral.details },
      rules: [
        rule,
        ...more,
        ...referral.rules,
        ...also.map((one) => dutyRule(ask, one, start)),
        ...(onRequest && verdict !== 'yes' ? [onRequest] : []),
      ],
    });
    const place = placeNow(ask, tribunalWindows[rule], standing);
    if (place.bar) return result('not-yet', place.dates, 'TRI-BAR');
    if (place.state !== 'open')
      return result(place.state === 'closed' ? 'no' : 'not-yet', place.dates);
    const used = ask.one('tribunalUsed', ask.facts.tribunalUsed, [false, true]);
    if (!used) return result('yes', place.dates);
    const later = tribunalWindows[rule].periods.every ? 'not-yet' : 'no';
    // While it is not known whether it was used, the window now running is the date to show.
    return result(later, ask.facts.tribunalUsed === undefined ? place.dates : (place.next ?? {}));
  },
};
