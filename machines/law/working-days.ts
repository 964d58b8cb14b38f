import { bankHolidays } from './bank-holidays.ts';
import { dayAfter, type Day } from './periods.ts';

const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * Is this day a working day in England and Wales: no Saturday, Sunday, Christmas Day, Good Friday or bank holiday
 * (Tribunal Procedure Rules, SI 2008/2699 r 1(3))? Outside the years of the table only weekends are known.
 */
export function isWorkingDay(day: Day): boolean {
  const off = bankHolidays[day.slice(0, 4)] ?? '';
  return !isWeekend(day) && !off.split(' ').includes(day.slice(5));
}

/** The first working day on or after `day`: the day itself if it is one (SI 2008/2699 r 12(2)). */
export function nextWorkingDay(day: Day): Day {
  let next = day;
  while (!isWorkingDay(next)) next = dayAfter(next);
  return next;
}
