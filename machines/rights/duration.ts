import { durations, type Duration, type DurationRule } from '../law/durations.ts';
import { hoursAfter, lastDayOf, later } from '../law/periods.ts';
import { periodOn } from '../law/series.ts';
import type { PlainStatusId } from '../law/status-ids.ts';
import { statuses } from '../law/statuses.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { isRevokedEarly } from './referral.ts';
import { ruling, type Details, type Right, type Ruling } from '../reason/right.ts';

/** The rule that sets how long a status lasts, in the version that held when it began. */
function durationRule(ask: Ask, standing: Standing): DurationRule {
  const rule = ask.law.version(
    statuses[standing.status].duration,
    ask.facts[standing.startFact] ?? ask.on,
  );
  return rule === 'DUR-25-REVOKED' && isRevokedEarly(ask, standing) ? 'DUR-REVOKED' : rule;
}

/** The end of the period now running, as far as the dates are known. */
function ending(duration: Duration, ask: Ask, { overlay, startFact }: Standing): Details {
  if (duration.kind === 'hours') {
    const endsAt =
      !overlay && ask.facts.startedAt ? hoursAfter(ask.facts.startedAt, duration.hours) : undefined;
    return { endsAt, renewable: duration.renewable };
  }
  if (duration.kind !== 'periods') return { renewable: false };
  const start = ask.facts[startFact];
  const endsOn = start && periodOn(duration.periods, start, ask.on).to;
  const { within } = duration.periods;
  if (!within) return { endsOn, renewable: duration.renewable };
  // Once the longest time is reached no period can follow (ss35(7), 36(6), 38(5)).
  return { endsOn, renewable: start && endsOn ? endsOn < lastDayOf(within, start) : undefined };
}

/** Section 2 cannot be enforced once it has run out (s18(5)); remands and interim orders keep their own end (s18 is not applied to them). */
const ownEndOnly = new Set<PlainStatusId>(['s2', 's35', 's36', 's38', 'dols']);

/** Someone absent without leave may be brought back until the later of six months and the end of the section (s18(4)). */
function absent(ask: Ask, standing: Standing, rule: DurationRule, details: Details): Ruling {
  if (durations[rule].kind === 'open-ended') return ruling('yes', 'DUR-AWOL-RESTRICTED', details);
  // A recalled CTO patient may be brought back while the CTO lasts, whose end is not a fact (s18(4)(b)).
  if (standing.status === 'cto-recall') return { verdict: 'yes', rules: ['DUR-AWOL'], details };
  if (ownEndOnly.has(standing.status) || durations[rule].kind === 'hours')
    return { verdict: 'yes', rules: [rule, 'DUR-AWOL-SHORT'], details };
  const sixMonths = ask.facts.startedOn && lastDayOf({ months: 6 }, ask.facts.startedOn);
  const endsOn = sixMonths && details.endsOn && later(sixMonths, details.endsOn);
  return { verdict: 'yes', rules: ['DUR-AWOL', rule], details: { ...details, endsOn } };
}

/** Is there a legal limit now running, and when does it end? (MHA ss2–5, 17F, 17G, 20, 20A, 35–38, 41, 135, 136) */
export const duration: Right = {
  reads: ['status', 'underlying', 'startedOn', 'startedAt', 'underlyingStartedOn'],
  sameInBothNations: true,
  decide(ask) {
    const standing = ask.standing();
    const rule = durationRule(ask, standing);
    const law = durations[rule];
    if (law.kind === 'none') return ruling('no', rule);
    // A warrant is only a way in: no end time can be told from it (s135(2)).
    if (standing.overlay === 's135-2') return { verdict: 'yes', rules: ['DUR-135-2', rule] };
    const details = ending(law, ask, standing);
    return standing.overlay === 'awol'
      ? absent(ask, standing, rule, details)
      : ruling('yes', rule, details);
  },
};
