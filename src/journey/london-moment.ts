import type { Day } from '../../machines/law/periods.ts';

let format: Intl.DateTimeFormat | undefined;

/** What a clock in London shows at a moment: `2026-10-25T01:30`. */
export function londonClock(moment: number): string {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Summer time first: when the clocks go back an hour is told twice, and the earlier one gives the earlier deadline. */
const offsets = ['+01:00', '+00:00'];

/** The moment at which a clock in London shows this time (`14:30`). None in the hour that is left out in March. */
export function momentInLondon(day: Day, time: string): string | undefined {
  return offsets
    .map((offset) => `${day}T${time}:00${offset}`)
    .find((moment) => londonClock(Date.parse(moment)) === `${day}T${time}`);
}
