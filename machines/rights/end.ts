import { hoursAfter, lastDayOf } from '../law/periods.ts';
import { provisions, type RuleId, type RuleWith } from '../law/provisions.ts';
import type { Duration, Rule } from '../law/rule.ts';
import { periodOn } from '../law/series.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import type { Details } from '../reason/right.ts';
import { endWhileAbsent } from './absence.ts';
import { durationRule } from './duration-rule.ts';

/** How long a status lasts: the rules that say so, and the end of the period now running as far as the dates are known. */
export type End = Details & { readonly rules: readonly RuleId[]; readonly lasts: Duration };

/** The end of the period now running. */
function ending(lasts: Duration, ask: Ask, { overlay, startFact }: Standing): Details {
  if (lasts.kind === 'none') return {};
  if (lasts.kind === 'hours') {
    const endsAt =
      !overlay && ask.facts.startedAt ? hoursAfter(ask.facts.startedAt, lasts.hours) : undefined;
    return { endsAt, renewable: lasts.renewable };
  }
  if (lasts.kind === 'as-authorised')
    return { endsOn: ask.facts.authorisedUntil, renewable: lasts.renewable };
  if (lasts.kind !== 'periods') return { renewable: false };
  const start = ask.facts[startFact];
  const endsOn = start && periodOn(lasts.periods, start, ask.on).to;
  const { within } = lasts.periods;
  if (!within) return { endsOn, renewable: lasts.renewable };
  // Once the longest time is reached no period can follow (ss35(7), 36(6), 38(5)).
  return { endsOn, renewable: start && endsOn ? endsOn < lastDayOf(within, start) : undefined };
}

/**
 * Someone absent may be brought back until the later of six months and the end of the section (s18(4), (4A)). Nobody
 * absent can be examined, so nothing renews while away (s20(3), (6), s20A(4)): it is the end of the period they left in.
 */
function absent(ask: Ask, rule: RuleWith<'lasts'>, found: Details): Omit<End, 'lasts'> {
  const row: Rule = provisions[rule];
  if (row.lasts?.kind === 'open-ended') return { ...found, rules: ['DUR-AWOL-RESTRICTED'] };
  // A recalled CTO patient may be brought back while the CTO lasts, whose end is not a fact (s18(4)(b)).
  if (rule === 'DUR-RECALL') return { ...found, rules: ['DUR-AWOL'] };
  if (row.keepsOwnEnd || row.lasts?.kind === 'hours')
    return { ...found, rules: [rule, 'DUR-AWOL-SHORT'] };
  const left = ask.facts.startedOn;
  const start = ask.facts.underlyingStartedOn;
  const endsOn =
    left && start && row.lasts?.kind === 'periods'
      ? endWhileAbsent(row.lasts.periods, start, left)
      : undefined;
  return { ...found, rules: ['DUR-AWOL', rule], endsOn };
}

/** When the status the person stands in ends. (MHA ss2–5, 17F, 17G, 18, 20, 20A, 35–38, 41, 135, 136) */
export function endOf(ask: Ask): End {
  const standing = ask.standing();
  const rule = durationRule(ask, standing);
  const lasts: Duration = provisions[rule].lasts;
  // A warrant is only a way in: no end time can be told from it (s135(2)).
  if (standing.overlay === 's135-2' && lasts.kind !== 'none')
    return { lasts, rules: ['DUR-135-2', rule] };
  const found = ending(lasts, ask, standing);
  return standing.overlay === 'awol' && lasts.kind !== 'none'
    ? { ...absent(ask, rule, found), lasts }
    : { ...found, rules: [rule], lasts };
}
