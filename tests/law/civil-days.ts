// Days counted the way a clerk with a paper calendar does: one at a time. On purpose no date library, no clever sums:
// this is the second calculation that the first one is compared with. A day is text, YYYY-MM-DD, and sorts as text.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

function parts(day: string): { y: number; m: number; d: number } {
  return { y: Number(day.slice(0, 4)), m: Number(day.slice(5, 7)), d: Number(day.slice(8, 10)) };
}

function text(y: number, m: number, d: number): string {
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

export function dayAfter(day: string): string {
  const { y, m, d } = parts(day);
  if (d < monthLength(y, m)) return text(y, m, d + 1);
  return m < 12 ? text(y, m + 1, 1) : text(y + 1, 1, 1);
}

export function dayBefore(day: string): string {
  const { y, m, d } = parts(day);
  if (d > 1) return text(y, m, d - 1);
  return m > 1 ? text(y, m - 1, monthLength(y, m - 1)) : text(y - 1, 12, 31);
}

/** Last day of so many days, where the first day counts as day 1. */
export function lastOfDays(first: string, days: number): string {
  let day = first;
  for (let n = 1; n < days; n++) day = dayAfter(day);
  return day;
}

/** Last day of so many months: the day before the same-numbered day, or the month's last day if it has no such day. */
export function lastOfMonths(first: string, months: number): string {
  let { y, m } = parts(first);
  const { d } = parts(first);
  for (let n = 0; n < months; n++) {
    m += 1;
    if (m > 12) {
      m = 1;
      y += 1;
    }
  }
  if (d > monthLength(y, m)) return text(y, m, monthLength(y, m));
  return dayBefore(text(y, m, d));
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}
