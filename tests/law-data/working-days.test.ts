import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../machines/law/bank-holidays.ts';
import { isWorkingDay, nextWorkingDay } from '../../machines/law/working-days.ts';
import { bankHolidaysModule } from '../../scripts/working-days/table.ts';

const table = Object.entries(bankHolidays).flatMap(([year, days]) =>
  days.split(' ').map((day) => `${year}-${day}`),
);

describe('the table of bank holidays', () => {
  it('is what the kept source says: if not, npm run working-days and read the difference', () => {
    expect(readFileSync('machines/law/bank-holidays.ts', 'utf8')).toBe(bankHolidaysModule());
  });

  it('reaches at least a year ahead of today: if not, set a later last year', () => {
    const lastYear = Object.keys(bankHolidays).sort().at(-1) ?? '';
    const inAYear = new Date();
    inAYear.setFullYear(inAYear.getFullYear() + 1);
    expect(`${lastYear}-12-31` >= inAYear.toISOString().slice(0, 10)).toBe(true);
  });

  // As GOV.UK publishes them (www.gov.uk/bank-holidays), weekdays only.
  it.each([
    ['2024', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    ['2025', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    ['2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['2027', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('has the published days of %s', (year, days) => {
    expect(bankHolidays[year]).toBe(days);
  });

  it('has the eight days of every year by the rule, whatever weekdays Christmas and New Year fall on', () => {
    for (const [year, days] of Object.entries(bankHolidays)) {
      if (year === '2023') continue; // with the coronation, by proclamation
      expect(days.split(' '), year).toEqual(byTheRule(Number(year)));
    }
    expect(bankHolidays['2023']?.split(' ')).toContain('05-08');
  });
});

/** 1971 Act Sch 1 and the usual proclamations, worked out apart from the source: Easter by the Anonymous Gregorian rule. */
function byTheRule(year: number): string[] {
  const at = (month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
  const shift = (day: Date, by: number) => new Date(day.getTime() + by * 86_400_000);
  const mondayFrom = (day: Date) => shift(day, (8 - day.getUTCDay()) % 7);
  const off: Date[] = [];
  const put = (day: Date) => {
    let free = day;
    while ([0, 6].includes(free.getUTCDay()) || off.some((one) => +one === +free))
      free = shift(free, 1);
    off.push(free);
  };
  const easter = easterSunday(year);
  put(at(1, 1));
  put(shift(easter, -2));
  put(shift(easter, 1));
  put(mondayFrom(at(5, 1)));
  put(mondayFrom(at(5, 25)));
  put(mondayFrom(at(8, 25)));
  // A Boxing Day on a weekday keeps its own day; a Christmas Day at a weekend takes the next free one.
  for (const day of [at(12, 26), at(12, 25)].sort(weekdayFirst)) put(day);
  return off.map((day) => day.toISOString().slice(5, 10)).sort();
}

const atWeekend = (day: Date) => Number([0, 6].includes(day.getUTCDay()));
const weekdayFirst = (a: Date, b: Date) => atWeekend(a) - atWeekend(b);

function easterSunday(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const sun = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - sun + 15) % 30;
  const week =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const sum = epact + week - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

describe('a working day', () => {
  it.each([
    ['2026-11-29', '2026-11-30'], // a Sunday
    ['2026-11-30', '2026-11-30'], // a Monday
    ['2026-12-25', '2026-12-29'], // Christmas on a Friday: the Monday stands for Boxing Day
    ['2027-12-25', '2027-12-29'], // both at the weekend: Monday and Tuesday stand for them
    ['2022-12-24', '2022-12-26'], // before the table: weekends only
    ['2028-01-01', '2028-01-04'], // New Year's Day on a Saturday: Monday stands for it
    ['2026-04-03', '2026-04-07'], // Good Friday to Easter Monday
    ['2024-05-05', '2024-05-07'],
  ])('on or after %s is %s', (day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });

  it('is every weekday but those of the table', () => {
    expect(table.filter(isWorkingDay)).toEqual([]);
    expect(isWorkingDay('2026-12-24')).toBe(true);
    expect(isWorkingDay('2026-12-26')).toBe(false);
  });
});
