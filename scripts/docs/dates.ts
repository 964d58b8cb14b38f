import { durations } from '../../machines/law/durations.ts';
import type { RuleId } from '../../machines/law/provisions.ts';
import type { Span } from '../../machines/law/periods.ts';
import { references } from '../../machines/law/references.ts';
import type { Series } from '../../machines/law/series.ts';
import { relativeWindows, tribunalWindows } from '../../machines/law/tribunal-windows.ts';

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
const spanWords = (span: Span) =>
  'days' in span ? count(span.days, 'day') : count(span.months, 'month');

function seriesWords({ first, every, within }: Series): string {
  const spans = [...first.map(spanWords), ...(every ? [`${spanWords(every)} each`] : [])].join(
    ', then ',
  );
  return within ? `${spans}; never past ${spanWords(within)}` : spans;
}

/** What a rule says about time, read from the same data the rights use. Empty where it says nothing. */
export function datesOf(rule: RuleId): string {
  if (rule in durations) {
    const duration = durations[rule as keyof typeof durations];
    if (duration.kind === 'hours')
      return `${duration.hours} hours${duration.renewable ? ', can be extended' : ''}`;
    if (duration.kind === 'periods')
      return `${seriesWords(duration.periods)}${duration.renewable ? ' (renewable)' : ''}`;
    return duration.kind === 'open-ended' ? 'no end date' : '';
  }
  if (rule in references)
    return `sent by itself after ${seriesWords(references[rule as keyof typeof references].periods)}`;
  const windows = { ...tribunalWindows, ...relativeWindows };
  if (!(rule in windows)) return '';
  const { periods, firstShut } = windows[rule as keyof typeof windows];
  const once =
    periods.every === undefined
      ? `one application in the first ${seriesWords(periods)}`
      : `one application in each of: ${seriesWords(periods)}`;
  return firstShut ? `${once}; none in the first` : once;
}
