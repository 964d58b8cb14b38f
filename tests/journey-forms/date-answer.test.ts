import { expect, it } from 'vitest';
import { readTime } from '../../src/journey/clock-time.ts';
import { fieldsOf, readWhen, type DateBoxes } from '../../src/journey/date-answer.ts';

const reading = { today: '2026-11-28', now: new Date('2026-11-28T12:00:00Z'), language: 'en' };
const boxes = (day: string, month: string, year: string, time = ''): DateBoxes => ({
  day,
  month,
  year,
  time,
});
const read = (given: DateBoxes, timed = given.time !== '') => {
  const when = readWhen(given, timed, reading);
  return 'value' in when ? when.value : `${when.fault} in ${when.box}`;
};

it.each([
  [boxes('16', '11', '2026'), '2026-11-16'],
  [boxes(' 1st', 'Nov', '26'), '2026-11-01'],
  [boxes('1', 'SEPT.', '2026'), '2026-09-01'],
  [boxes('1', 'Mehefin', '2026'), '2026-06-01'],
  [boxes('1', 'Maw', '2026'), '2026-03-01'],
  [boxes('1', 'mar', '2026'), '2026-03-01'],
  [boxes('1', 'Rhagfyr', '2025'), '2025-12-01'],
  [boxes('16/11/2026', '', ''), '2026-11-16'],
  [boxes('2026-11-16', '', ''), '2026-11-16'],
  [boxes('16 November 2026', '', ''), '2026-11-16'],
  [boxes('١٦', '١١', '٢٠٢٦'), '2026-11-16'],
  [boxes('১৬', '১১', '২০২৬'), '2026-11-16'],
  [boxes('29', '2', '2024'), '2024-02-29'],
  [boxes('29', '2', '2026'), 'date-error in day'],
  [boxes('', '11', '2026'), 'date-error in day'],
  [boxes('0', '11', '2026'), 'date-error in day'],
  [boxes('1', 'ju', '2026'), 'date-error in month'],
  [boxes('1', '13', '2026'), 'date-error in month'],
  [boxes('1', '11', '202'), 'date-error in year'],
  [boxes('29', '11', '2026'), 'date-future in day'],
  [boxes('28', '1', '1066'), 'date-far in year'],
])('%j is %s', (given, expected) => {
  expect(read(given)).toBe(expected);
});

it.each([
  ['14:30', '14:30'],
  ['14.30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['14', '14:00'],
  ['2.30pm', '14:30'],
  ['2:30 p.m.', '14:30'],
  ['2pm', '14:00'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['0', '00:00'],
  ['١٤:٣٠', '14:30'],
  ['2', 'time-half'],
  ['25:99', 'time-error'],
  ['14pm', 'time-error'],
  ['soon', 'time-error'],
  ['', 'time-error'],
])('the time %s is read as %s', (typed, expected) => {
  const clock = readTime(typed);
  expect('time' in clock ? clock.time : clock.fault).toBe(expected);
});

it('an hour told twice is the earlier of the two, and an hour that never was is refused', () => {
  expect(read(boxes('25', '10', '2026', '01:30'))).toBe('2026-10-25T01:30:00+01:00');
  expect(read(boxes('25', '10', '2026', '02:30'))).toBe('2026-10-25T02:30:00+00:00');
  expect(read(boxes('29', '3', '2026', '01:30'))).toBe('time-never in time');
  expect(read(boxes('29', '3', '2026', '02:30'))).toBe('2026-03-29T02:30:00+01:00');
});

it('a time later today has not come yet, and one just past has', () => {
  expect(read(boxes('28', '11', '2026', '12:01'))).toBe('time-future in time');
  expect(read(boxes('28', '11', '2026', '11:59'))).toBe('2026-11-28T11:59:00+00:00');
});

it('without a day to trust none is refused as to come', () => {
  expect(readWhen(boxes('1', '1', '2031'), false, { language: 'en' })).toEqual({
    value: '2031-01-01',
    old: false,
  });
});

it('an answer given before fills its boxes as the clocks in London showed it', () => {
  expect(fieldsOf('2026-07-01T00:30:00+01:00')).toEqual(boxes('01', '07', '2026', '00:30'));
  expect(fieldsOf('2026-06-30T23:30:00Z')).toEqual(boxes('01', '07', '2026', '00:30'));
  expect(fieldsOf('')).toEqual(boxes('', '', ''));
});
