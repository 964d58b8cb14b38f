import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../machines/law/bank-holidays.ts';
import { isWorkingDay, nextWorkingDay } from '../../machines/law/working-days.ts';
import { bankHolidaysModule } from '../../scripts/working-days/table.ts';
import { holidaysByRule } from '../law/working-day-rule.ts';

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

  it('has the days of every year by the rule, whatever weekdays Christmas and New Year fall on', () => {
    for (const year of Object.keys(bankHolidays))
      expect(bankHolidays[year], year).toBe(
        holidaysByRule(Number(year))
          .map((day) => day.slice(5))
          .join(' '),
      );
  });
});

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
