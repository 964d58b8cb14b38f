import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../machines/law/periods.ts';

/** A whole day in a calendar. */
export type CalendarEntry = { readonly day: Day; readonly title: string; readonly note: string };

/** The library makes an id before it takes ours. Firefox before 95 cannot, nor any browser where the page came without https. */
function letIdsBeMade(): void {
  if (typeof crypto.randomUUID !== 'function') Object.assign(crypto, { randomUUID: () => '' });
}

/** The days as a file for a calendar (iCalendar), with no name in it: its ids say only the day and the place in the list. */
export function calendarFile(entries: readonly CalendarEntry[], made: Date): string {
  letIdsBeMade();
  const calendar = ical({ prodId: { company: 'know-your-rights', product: 'dates' } });
  entries.forEach(({ day, title, note }, index) => {
    calendar.createEvent({
      id: `${day}-${index}@know-your-rights`,
      stamp: made,
      start: new Date(day),
      allDay: true,
      summary: title,
      description: note,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  });
  return calendar.toString();
}
