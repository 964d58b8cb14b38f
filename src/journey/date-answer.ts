export type DateBoxes = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
};
type When =
  | { readonly value: string }
  | { readonly fault: 'date-error' | 'date-future' | 'moment-error' };

const two = (text: string) => text.trim().padStart(2, '0');

/** The boxes filled in again from an earlier answer. */
export function fieldsOf(before: string): DateBoxes {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(before);
  return {
    day: found?.[3] ?? '',
    month: found?.[2] ?? '',
    year: found?.[1] ?? '',
    time: found?.[4] ?? '',
  };
}

/** The offset of the clock in the United Kingdom at that day and time, such as `+01:00`. */
function ukOffset(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    timeZoneName: 'longOffset',
  }).formatToParts(moment);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}

/** Reads a day, or a day and time, from the boxes; a day to come is refused. */
export function readWhen(boxes: DateBoxes, timed: boolean, now: Date = new Date()): When {
  const year = boxes.year.trim().length === 2 ? `20${boxes.year.trim()}` : boxes.year.trim();
  const day = `${year}-${two(boxes.month)}-${two(boxes.day)}`;
  const date = new Date(`${day}T12:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    Number.isNaN(date.getTime()) ||
    !date.toISOString().startsWith(day)
  ) {
    return { fault: timed ? 'moment-error' : 'date-error' };
  }
  if (!timed)
    return day > now.toISOString().slice(0, 10) ? { fault: 'date-future' } : { value: day };
  const clock = /^(\d{1,2})[:.]?(\d{2})$/.exec(boxes.time.trim());
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return { fault: 'moment-error' };
  const value = `${day}T${two(clock[1] ?? '')}:${clock[2]}:00`;
  const moment = `${value}${ukOffset(new Date(`${value}Z`))}`;
  return Date.parse(moment) > now.getTime() ? { fault: 'date-future' } : { value: moment };
}
