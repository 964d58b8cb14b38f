import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  firstDayAfter,
  hoursAfter,
  lastDayOf,
  shiftDays,
  type Span,
} from '../../machines/law/periods.ts';
import { provisions } from '../../machines/law/provisions.ts';
import type { Rule, Series } from '../../machines/law/rule.ts';
import { periodAfter, periodOn } from '../../machines/law/series.ts';
import { daysInMonth, monthsBefore, tomorrow, yesterday } from '../rights/days.ts';
import { runs } from '../runs.ts';

describe('the last day of a period that begins with a day', () => {
  it.each<[start: string, span: Span, last: string, why: string]>([
    ['2026-11-16', { days: 28 }, '2026-12-13', 'section 2'],
    ['2026-11-16', { days: 14 }, '2026-11-29', 'its tribunal window'],
    ['2026-11-16', { days: 1 }, '2026-11-16', 'one day is that day'],
    ['2024-02-20', { days: 14 }, '2024-03-04', 'over a leap day'],
    ['2026-03-20', { days: 14 }, '2026-04-02', 'over the change to summer time'],
    ['2026-10-20', { days: 14 }, '2026-11-02', 'over the change to winter time'],
    ['2026-11-16', { months: 6 }, '2027-05-15', 'the day before the same number'],
    ['2026-01-01', { months: 3 }, '2026-03-31', 'from a first of the month'],
    ['2026-08-31', { months: 6 }, '2027-02-28', 'no 31st in February'],
    ['2027-08-31', { months: 6 }, '2028-02-29', 'nor in a leap February'],
    ['2026-08-29', { months: 6 }, '2027-02-28', 'no 29th either'],
    ['2027-08-29', { months: 6 }, '2028-02-28', 'but a 29th in a leap year'],
    ['2026-03-31', { months: 1 }, '2026-04-30', 'no 31st in April'],
    ['2024-02-29', { months: 12 }, '2025-02-28', 'a leap day, a year on'],
    ['2024-02-29', { months: 48 }, '2028-02-28', 'a leap day, four years on'],
    ['2026-12-31', { months: 2 }, '2027-02-28', 'over New Year'],
  ])('%s, %j: %s (%s)', (start, span, last, _) => expect(lastDayOf(span, start)).toBe(last));

  const day = fc
    .date({ min: new Date('1996-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('agrees with counting on a wall calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (start, days) => {
        let last = start;
        for (let count = 1; count < days; count += 1) last = tomorrow(last);
        expect(lastDayOf({ days }, start)).toBe(last);
        expect(firstDayAfter({ days }, start)).toBe(tomorrow(last));
        expect(daysBetween(start, last)).toBe(days - 1);
        expect(shiftDays(last, 1 - days)).toBe(start);
      }),
      runs(300),
    );
  });

  it('in months, is the day before the same number, or the end of a month that has no such number', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 3, 6, 12, 24, 48), (start, months) => {
        const last = lastDayOf({ months }, start);
        const [year, month] = last.split('-').map(Number) as [number, number];
        const endOfShortMonth = Number(start.slice(8)) > daysInMonth(year, month);
        if (endOfShortMonth) expect(Number(last.slice(8))).toBe(daysInMonth(year, month));
        else expect(tomorrow(last).slice(8)).toBe(start.slice(8));
        expect(monthsBefore(endOfShortMonth ? last : tomorrow(last), months).slice(0, 7)).toBe(
          start.slice(0, 7),
        );
      }),
      runs(500),
    );
  });
});

describe('hours', () => {
  it.each([
    ['2026-11-22T09:30:00+00:00', 72, '2026-11-25T09:30:00Z'],
    ['2026-03-28T20:00:00+00:00', 24, '2026-03-29T20:00:00Z'], // 21:00 by the clock: an hour was skipped
    ['2026-10-24T20:00:00+01:00', 24, '2026-10-25T19:00:00Z'], // 19:00 by the clock: an hour came twice
    ['2026-10-25T01:30:00+01:00', 6, '2026-10-25T06:30:00Z'],
    ['2026-10-25T01:30:00+00:00', 6, '2026-10-25T07:30:00Z'],
  ])('from %s, %i real hours: %s', (start, hours, end) =>
    expect(hoursAfter(start, hours)).toBe(end),
  );
});

describe('periods that follow each other', () => {
  const renewals: Series = { first: [{ months: 6 }, { months: 6 }], every: { months: 12 } };
  const interim: Series = { first: [{ days: 84 }], every: { days: 28 }, within: { months: 12 } };
  const days28: Series = { first: [{ days: 28 }, { days: 28 }] };

  it.each([
    [renewals, '2026-11-16', '2026-11-15', 0, '2026-11-16', '2027-05-15'],
    [renewals, '2026-11-16', '2027-05-15', 0, '2026-11-16', '2027-05-15'],
    [renewals, '2026-11-16', '2027-05-16', 1, '2027-05-16', '2027-11-15'],
    [renewals, '2026-11-16', '2031-01-01', 5, '2030-11-16', '2031-11-15'],
    [interim, '2026-01-01', '2026-03-25', 0, '2026-01-01', '2026-03-25'],
    [interim, '2026-01-01', '2026-03-26', 1, '2026-03-26', '2026-04-22'],
    [interim, '2026-01-01', '2026-12-31', 11, '2026-12-31', '2026-12-31'],
    [interim, '2026-01-01', '2027-06-01', 11, '2026-12-31', '2026-12-31'],
    [days28, '2026-01-01', '2027-01-01', 1, '2026-01-29', '2026-02-25'],
  ])('%j from %s, on %s: number %i, %s to %s', (series, start, on, index, from, to) => {
    expect(periodOn(series, start, on)).toEqual({ index, from, to });
  });

  it('have no gap and no overlap, in every series of the law', () => {
    const series = Object.values<Rule>(provisions).flatMap(({ lasts, window, refers }) =>
      [lasts, window, refers].flatMap((one): Series[] =>
        one && 'periods' in one ? [one.periods] : [],
      ),
    );
    expect(series.length).toBeGreaterThan(20);
    for (const one of series) {
      let now = periodOn(one, '2024-08-31', yesterday('2024-08-31'));
      expect(now).toMatchObject({ index: 0, from: '2024-08-31' });
      for (let count = 0; count < 4; count += 1) {
        const next = periodAfter(one, '2024-08-31', now);
        expect(periodOn(one, '2024-08-31', now.to)).toEqual(now);
        expect(periodOn(one, '2024-08-31', tomorrow(now.to))).toEqual(next ?? now);
        if (!next) break;
        expect(next).toMatchObject({ index: now.index + 1, from: tomorrow(now.to) });
        now = next;
      }
    }
  });
});

describe('at the end of the calendar', () => {
  it.each<[span: Span, start: string]>([
    [{ days: 28 }, '9999-12-31'],
    [{ months: 6 }, '9999-08-31'],
    [{ months: 24 }, '9998-12-31'],
  ])('%j from %s ends with it, and no period follows', (span, start) => {
    expect(lastDayOf(span, start)).toBe('9999-12-31');
    expect(periodOn({ first: [span], every: span }, start, '9999-12-31').to).toBe('9999-12-31');
  });
});
