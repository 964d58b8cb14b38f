import { firstDayAfter, type Day } from '../law/periods.ts';
import { periodAfter, periodOn } from '../law/series.ts';
import type { PlainStatusId } from '../law/status-ids.ts';
import { statuses } from '../law/statuses.ts';
import { tribunalWindows, type Window, type WindowRule } from '../law/tribunal-windows.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Ask, Standing } from './ask.ts';
import { automaticReferral } from './referral.ts';
import { ruling, type Details, type Right, type Verdict } from './right.ts';

type Place = { readonly state: 'open' | 'not-yet' | 'closed'; readonly dates: Details; readonly next?: Details };

/** Where `day` falls among the windows that begin on `start`. */
export function placeInWindows({ periods, firstShut }: Window, start: Day, day: Day): Place {
  const now = periodOn(periods, start, day);
  const after = periodAfter(periods, start, now);
  const next = after && { opensOn: after.from, closesOn: after.to };
  if (day > now.to) return { state: 'closed', dates: { closesOn: now.to } };
  if (firstShut && now.index === 0) return { state: 'not-yet', dates: next ?? {} };
  const dates = { opensOn: now.from, closesOn: now.to };
  return day < now.from ? { state: 'not-yet', dates } : { state: 'open', dates, next };
}

/** The states a window may be in when its start is not known. */
function possibleStates({ periods, firstShut }: Window): readonly Place['state'][] {
  if (firstShut) return ['open', 'not-yet'];
  return periods.every ? ['open'] : ['open', 'closed'];
}

/** The place now, tried every way where the start is not known. */
export function placeNow(ask: Ask, window: Window, standing: Standing): Place {
  const start = ask.facts[standing.startFact];
  if (start) return placeInWindows(window, start, ask.on);
  return { state: ask.one(standing.startFact, undefined, possibleStates(window)), dates: {} };
}

/** The rule in the version that held when the status began; before 18 February 2026 there was no s75(2A). */
function windowRule(ask: Ask, rule: WindowRule, start: Day | undefined): WindowRule {
  if (rule === 'TRI-75-2A' && !ask.law.inForce(rule, ask.on)) return 'TRI-75-2';
  return ask.law.version(rule, start ?? ask.on);
}

/** Orders whose CTO keeps the six-month bar (s69(4)). Prison transfers and notional orders are exempt (s69(5)(a)). */
const barred = new Set<PlainStatusId>(['s37', 'cpia-s5']);

/** A hospital order patient's CTO right waits until six months after the order itself (s69(3)–(5)). */
function orderBar(ask: Ask, { status, startFact }: Standing): Day | 'unknown' | undefined {
  if (status !== 'cto-part3' && status !== 'cto-revoked') return undefined;
  const began = ask.facts[startFact];
  // The order is older than the CTO, so six months of the CTO are enough.
  if (began && ask.on >= firstDayAfter({ months: 6 }, began)) return undefined;
  if (!barred.has(ask.underlying())) return undefined;
  const order = ask.facts.underlyingStartedOn;
  if (!order) return ask.one('underlyingStartedOn', undefined, ['unknown', undefined]);
  const opensOn = firstDayAfter({ months: 6 }, order);
  return ask.on < opensOn ? opensOn : undefined;
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
    const bar = orderBar(ask, standing);
    const referral = automaticReferral(ask, standing);
    const result = (verdict: Verdict, dates: Details, ...more: RuleId[]) => ({
      verdict, rules: [rule, ...more, ...referral.rules], details: { ...dates, ...referral.details },
    });
    const recalled = standing.status === 'cto-recall';
    const place: Place = recalled ? { state: 'open', dates: {} } : placeNow(ask, tribunalWindows[rule], standing);
    if (bar) return result('not-yet', bar === 'unknown' ? {} : { opensOn: bar, closesOn: place.dates.closesOn }, 'TRI-BAR');
    if (place.state !== 'open') return result(place.state === 'closed' ? 'no' : 'not-yet', place.dates);
    const used = ask.one('tribunalUsed', ask.facts.tribunalUsed, [false, true]);
    if (!used) return result('yes', place.dates);
    const later = tribunalWindows[rule].periods.every ? 'not-yet' : 'no';
    // While it is not known whether it was used, the window now running is the date to show.
    return result(later, ask.facts.tribunalUsed === undefined ? place.dates : (place.next ?? {}));
  },
};

