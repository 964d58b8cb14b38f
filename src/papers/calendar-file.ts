import { createEvents } from 'ics';
import type { Day } from '../../machines/law/periods.ts';

/** A whole day in a calendar. */
export type CalendarEntry = { readonly day: Day; readonly title: string; readonly note: string };

const numbersOf = (day: Day): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** The days as a file for a calendar (iCalendar), with no name in it. Its ids say only the day and the place in the list. */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  const { error, value } = createEvents(
    entries.map(({ day, title, note }, index) => ({
      uid: `${day}-${index}@know-your-rights`,
      title,
      description: note,
      start: numbersOf(day),
      duration: { days: 1 },
      productId: 'know-your-rights',
      busyStatus: 'FREE' as const,
      classification: 'PRIVATE' as const,
    })),
  );
  if (error || !value) throw error ?? new Error('The file is empty.');
  return value;
}
