// The reference by itself: the tables are whole, its naive calendar is right, and it gives the answers of the case tables.
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, lastOfDays, lastOfMonths } from './civil-days.ts';
import { AGES, STATUSES } from './complete-facts.ts';
import { IMHA_CASES, factsOfImhaCases } from './imha-cases.ts';
import { RELATIVE_CASES, factsOf } from './nearest-relative-cases.ts';
import { expected, expectedOf } from './reference.ts';
import { BASE, statusPairs } from './spaces.ts';
import { cell, readTable } from './tables.ts';

describe('the tables', () => {
  it.each(['status-rights', 'imha', 'information', 'treatment', 'duration', 'tribunal-windows'])(
    '%s has one cited row a status',
    (name) => {
      const rows = readTable(`${name}.csv`);
      expect(rows.map((row) => cell(row, 'status')).sort()).toEqual([...STATUSES].sort());
      for (const row of rows) expect(cell(row, 'citation')).not.toBe('');
    },
  );

  it('answer for every status and whatever lies underneath', () => {
    for (const pair of statusPairs())
      expect(Object.keys(expected({ ...BASE, ...pair }))).toHaveLength(20);
  });
});

describe('electric treatment in an emergency', () => {
  // Section 62(1A) lifts section 58A, and both stand in Part 4: outside it a refusal by somebody who can decide holds.
  it('goes against a refusal only where Part 4 applies', () => {
    const rows = readTable('treatment.csv');
    const emergency = rows.filter((row) => cell(row, 'ect-emergency') === 'yes');
    const partFour = rows.filter((row) => cell(row, 'regime') === 'part-4');
    expect(emergency).toEqual(partFour);
    expect(emergency.length).toBeGreaterThan(0);
  });
});

describe('the calendar', () => {
  it('counts the first day as day 1 (section 2 from 16 November)', () => {
    expect(lastOfDays('2026-11-16', 28)).toBe('2026-12-13');
    expect(lastOfDays('2026-11-16', 14)).toBe('2026-11-29');
  });

  it('ends months the day before, or on the last day of a short month', () => {
    expect(lastOfMonths('2026-01-15', 6)).toBe('2026-07-14');
    expect(lastOfMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(lastOfMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(lastOfMonths('2025-08-29', 6)).toBe('2026-02-28');
    expect(lastOfMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(lastOfMonths('2024-02-29', 48)).toBe('2028-02-28');
    expect(lastOfMonths('2026-07-01', 6)).toBe('2026-12-31');
  });

  it('goes forward and back over every day of eight years', () => {
    let day = '2022-01-01';
    let count = 0;
    while (day < '2030-01-01') {
      expect(dayBefore(dayAfter(day))).toBe(day);
      expect(dayAfter(day) > day).toBe(true);
      day = dayAfter(day);
      count += 1;
    }
    expect(count).toBe(8 * 365 + 2);
  });
});

describe('the cases', () => {
  it.each(RELATIVE_CASES.map((one) => [one.name, one] as const))(
    'nearest relative: %s',
    (_, one) => {
      const answer = expectedOf('nearest-relative', factsOf(one));
      expect(answer).toEqual(
        one.relative === undefined
          ? { verdict: one.verdict }
          : { verdict: one.verdict, relative: one.relative },
      );
    },
  );

  it(`gives the ${IMHA_CASES.length} rows of imha-cases.csv`, () => {
    for (const { facts, row } of factsOfImhaCases()) {
      const answer = expectedOf('imha', facts);
      const commissioner =
        cell(row, 'commissioner') === '-' ? undefined : cell(row, 'commissioner');
      expect(answer, JSON.stringify(row)).toMatchObject({ verdict: cell(row, 'verdict') });
      if (answer !== 'not-settled')
        expect(answer.commissioner, JSON.stringify(row)).toBe(commissioner);
    }
  });

  it('has every status, nation, treatment and age once in imha-cases.csv', () => {
    const seen = factsOfImhaCases().map(({ facts: f }) =>
      [f.status, f.underlying, f.nation, f.inPatient, f.treatmentsDiscussed.join(), f.age].join(
        '/',
      ),
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((one) => one.startsWith('s2/')).length).toBe(4 * 2 * 3 * AGES.length);
    expect(new Set(seen.map((one) => one.split('/')[0])).size).toBe(STATUSES.length);
  });
});
