import type { Day } from '../law/periods.ts';
import { statuses } from '../law/statuses.ts';
import { tribunalWindows, type WindowRule } from '../law/tribunal-windows.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Ask } from './ask.ts';
import { automaticReferral } from './referral.ts';
import { ruling, type Details, type Right, type Verdict } from './right.ts';
import { placeNow } from './window-place.ts';

/** The rule in the version that held when the status began; before 18 February 2026 there was no s75(2A). */
function windowRule(ask: Ask, rule: WindowRule, start: Day | undefined): WindowRule {
  if (rule === 'TRI-75-2A' && !ask.law.inForce(rule, ask.on)) return 'TRI-75-2';
  return ask.law.version(rule, start ?? ask.on);
}

/** May the patient apply to the tribunal now? (MHA ss66–71, 75) */
export const tribunal: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn', 'tribunalUsed'],
  sameInBothNations: true,
  decide(ask) {
    const standing = ask.standing();
    const named = statuses[standing.status].tribunal;
    if (named === 'TRI-NONE' || named === 'TRI-COURT' || named === 'TRI-DOLS') return ruling('no', named);
    const start = ask.facts[standing.startFact];
    const rule = windowRule(ask, named, start);
    const referral = automaticReferral(ask, standing);
    const result = (verdict: Verdict, dates: Details, ...more: RuleId[]) => ({
      verdict, rules: [rule, ...more, ...referral.rules], details: { ...dates, ...referral.details },
    });
    const place = placeNow(ask, tribunalWindows[rule], standing);
    if (place.bar) return result('not-yet', place.dates, 'TRI-BAR');
    if (place.state !== 'open') return result(place.state === 'closed' ? 'no' : 'not-yet', place.dates);
    const used = ask.one('tribunalUsed', ask.facts.tribunalUsed, [false, true]);
    if (!used) return result('yes', place.dates);
    const later = tribunalWindows[rule].periods.every ? 'not-yet' : 'no';
    // While it is not known whether it was used, the window now running is the date to show.
    return result(later, ask.facts.tribunalUsed === undefined ? place.dates : (place.next ?? {}));
  },
};

