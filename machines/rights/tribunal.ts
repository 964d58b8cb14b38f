import type { Day } from '../law/periods.ts';
import { provisions, type RuleId, type RuleWith } from '../law/provisions.ts';
import type { Window } from '../law/rule.ts';
import { barredByReport, keepsBar, windowOf } from '../law/sets.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { linesOf, type Details, type Right, type Verdict } from '../reason/right.ts';
import { applying } from './applying.ts';
import { automaticReferral } from './referral.ts';
import { placeNow } from './window-place.ts';

/** The rule in the version that held when the status began; before 18 February 2026 there was no s75(2A). */
function windowRule<R extends RuleWith<'window'>>(ask: Ask, rule: R, start: Day | undefined) {
  if (rule === 'TRI-75-2A' && !ask.law.inForce(rule, ask.on)) return 'TRI-75-2';
  return ask.law.version<RuleWith<'window'>>(rule, start ?? ask.on);
}

/** Section 31 of the 2025 Act is for those held after it starts; section 33 for everybody restricted (ss31(7), 33(4)). */
const dutyRule = (ask: Ask, rule: RuleId, start: Day | undefined): RuleId =>
  ask.law.version(rule, rule === 'REF-68-6' ? (start ?? ask.on) : ask.on);

/** May the patient apply to the tribunal now? (MHA ss66–71, 75) */
export const tribunal: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn', 'tribunalUsed'],
  sameInBothNations: true,
  kinds: kindsBy(['tribunal', 'reference', 'also', 'onRequest', 'duration'], ['awol']),
  kindsBeneath: kindsBy([keepsBar, barredByReport]),
  says: [
    'opens',
    'closed',
    'closes',
    'in-time',
    'closes-if-section-2',
    'used',
    'automatic',
    'automatic-always',
    'automatic-unless-considered',
    'automatic-sooner',
  ],
  decide(ask) {
    const standing = ask.standing();
    const { tribunal: named, also = [], onRequest } = ask.row();
    const window = windowOf(named);
    if (!window) return { verdict: 'no', rules: [named, ...also] };
    const start = ask.facts[standing.startFact];
    const rule = windowRule(ask, window, start);
    const { periods }: Window = provisions[rule].window;
    const referral = automaticReferral(ask, standing);
    const result = (verdict: Verdict, dates: Details, shownAs = verdict, ...more: RuleId[]) => ({
      verdict,
      details: { ...dates, ...referral.details },
      rules: [
        rule,
        ...more,
        ...referral.rules,
        ...also
          .filter((one) => ask.law.inForce(one, ask.on))
          .map((one) => dutyRule(ask, one, start)),
        ...(onRequest && verdict !== 'yes' ? [onRequest] : []),
      ],
      lines: linesOf(
        ...applying(ask, shownAs, dates, named === 'TRI-4' ? 'closes-if-section-2' : 'closes'),
        ask.facts.tribunalUsed && verdict !== 'yes' && { id: 'used' },
        ...referral.lines,
      ),
    });
    const place = placeNow(ask, rule, standing);
    if (place.bar) return result('not-yet', place.dates, 'not-yet', 'TRI-BAR');
    if (place.state !== 'open')
      return result(place.state === 'closed' ? 'no' : 'not-yet', place.dates);
    const used = ask.one('tribunalUsed', ask.facts.tribunalUsed, [false, true]);
    const more: RuleId[] = place.late ? ['TRI-MODARESI'] : [];
    if (!used) return result('yes', place.dates, 'yes', ...more);
    // Nothing renews while somebody is absent, and so no later window can come.
    const later = periods.every && !place.limited ? 'not-yet' : 'no';
    // While it is not known whether it was used, the window now running is the date to show.
    return ask.facts.tribunalUsed === undefined
      ? result(later, place.dates, 'yes', ...more)
      : result(later, place.next ?? {});
  },
};
