/** Counting days the slow and obvious way, apart from the code under test. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
export const daysInMonth = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

const write = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const read = (day: string) => day.split('-').map(Number) as [number, number, number];

/** The day after, by the calendar on the wall. */
export function tomorrow(from: string): string {
  const [year, month, day] = read(from);
  if (day < daysInMonth(year, month)) return write(year, month, day + 1);
  return month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1);
}

/** The day before. */
export function yesterday(from: string): string {
  const [year, month, day] = read(from);
  if (day > 1) return write(year, month, day - 1);
  return month > 1 ? write(year, month - 1, daysInMonth(year, month - 1)) : write(year - 1, 12, 31);
}

/** That many days earlier, one at a time. */
export function daysBefore(from: string, count: number): string {
  let day = from;
  for (let step = 0; step < count; step += 1) day = yesterday(day);
  return day;
}

/** The same number in an earlier month, or that month's last day. */
export function monthsBefore(from: string, count: number): string {
  const [year, month, day] = read(from);
  const months = year * 12 + (month - 1) - count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
