import { provision, type RuleId } from '../../machines/law/provisions.ts';
import type { Span } from '../../machines/law/periods.ts';
import type { Duration, Series, Window } from '../../machines/law/rule.ts';

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
const spanWords = (span: Span) =>
  'days' in span ? count(span.days, 'day') : count(span.months, 'month');

function seriesWords({ first, every, within }: Series): string {
  const spans = [...first.map(spanWords), ...(every ? [`${spanWords(every)} each`] : [])].join(
    ', then ',
  );
  return within ? `${spans}; never past ${spanWords(within)}` : spans;
}

function durationWords(duration: Duration): string {
  if (duration.kind === 'hours')
    return `${duration.hours} hours${duration.renewable ? ', can be extended' : ''}`;
  if (duration.kind === 'periods')
    return `${seriesWords(duration.periods)}${duration.renewable ? ' (renewable)' : ''}`;
  return duration.kind === 'open-ended' ? 'no end date' : '';
}

function windowWords({ periods, firstShut }: Window): string {
  const once =
    periods.every === undefined
      ? `one application in the first ${seriesWords(periods)}`
      : `one application in each of: ${seriesWords(periods)}`;
  return firstShut ? `${once}; none in the first` : once;
}

/** What a rule says about time, read from the same row the rights use. Empty where it says nothing. */
export function datesOf(rule: RuleId): string {
  const { lasts, refers, window, after, youngAfter, atLeast, noticeHours } = provision(rule);
  return [
    lasts && durationWords(lasts),
    refers && `sent by itself after ${seriesWords(refers.periods)}`,
    window && windowWords(window),
    after && `after ${spanWords(after)}`,
    youngAfter && `under 18: after ${spanWords(youngAfter)}`,
    atLeast && `at least ${spanWords(atLeast)}`,
    noticeHours && `${noticeHours} hours’ notice`,
  ]
    .filter(Boolean)
    .join('; ');
}
