import type { Span } from './periods.ts';
import { provisions, type RuleId } from './provisions.ts';
import type { Rule, Series } from './rule.ts';

/** A length in every unit a sentence may tell it in: 84 days are 12 weeks, 24 months are 2 years. */
function ways(span: Span): number[] {
  const [count, unit] = 'days' in span ? [span.days, 7] : [span.months, 12];
  return count % unit === 0 ? [count, count / unit] : [count];
}

/** The lengths of a series, and where each of its first periods ends, counted from the first day. */
function inSeries({ first, every, within }: Series): number[] {
  const total = { days: 0, months: 0 };
  const ends = [...first, ...(every ? [every] : [])].flatMap((span) => {
    if ('days' in span) total.days += span.days;
    else total.months += span.months;
    return total.months > 0 ? ways({ months: total.months }) : ways({ days: total.days });
  });
  return [...first, ...(every ? [every] : []), ...(within ? [within] : [])]
    .flatMap(ways)
    .concat(ends);
}

const inHours = (hours: number) => (hours % 24 === 0 ? [hours, hours / 24] : [hours]);

/** Every number a row sets, in every unit a sentence may tell it in: what a sentence about this rule may state. */
export function numbersIn(rule: Rule): readonly number[] {
  const { lasts, window, refers } = rule;
  const spans = [
    rule.after,
    rule.youngAfter,
    rule.atLeast,
    rule.coupleFor,
    rule.housemateFor,
    rule.within,
    rule.barredFor,
  ].flatMap((span) => (span ? ways(span) : []));
  const all = [
    ...(lasts?.kind === 'hours' ? inHours(lasts.hours) : []),
    ...(lasts?.kind === 'as-authorised' ? ways({ months: lasts.months }) : []),
    ...(lasts?.kind === 'periods' ? inSeries(lasts.periods) : []),
    ...(window ? inSeries(window.periods) : []),
    ...(refers ? inSeries(refers.periods) : []),
    ...spans,
    ...[rule.withinHours, rule.nurseHours, rule.extensionHours].flatMap((hours) =>
      hours ? inHours(hours) : [],
    ),
    ...(rule.extensionHours ? [(rule.withinHours ?? 0) + rule.extensionHours] : []),
    ...(rule.noticeHours ? inHours(rule.noticeHours) : []),
    ...(rule.outcomes === undefined ? [] : [rule.outcomes]),
    ...(rule.adultAt === undefined ? [] : [rule.adultAt]),
  ];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The same, by the rule's id. */
export const numbersOf = (id: RuleId): readonly number[] => numbersIn(provisions[id]);

/** The numbers its open sentence must tell. */
export const mustTell = (id: RuleId): readonly number[] => {
  const { tell = [] }: Rule = provisions[id];
  return tell;
};
