import { describe, expect, it } from 'vitest';
import { languageRow } from '../../locales/languages.ts';
import { ownDateNames } from '../../src/reader/own-date-names.ts';
import { knowDates, monthNames, written } from '../../src/reader/own-dates.ts';

knowDates(ownDateNames);

const day = new Date('2026-12-22T09:05Z');
const weekday = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const utc = { timeZone: 'UTC' } as const;

/** This machine knows all languages; Chrome knows none of these. */
describe.each(['cy', 'pa', 'so'] as const)('dates in %s, which Chrome does not know', (code) => {
  const { dates } = languageRow(code);
  it('have the names of the CLDR', () => {
    const named = (type: 'month' | 'weekday', length: 'long' | 'short', on: Date) =>
      new Intl.DateTimeFormat(dates, { day: 'numeric', [type]: length, ...utc })
        .formatToParts(on)
        .find((part) => part.type === type)?.value;
    const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2026, at, 15)));
    expect(monthNames(dates)).toEqual(months.map((on) => named('month', 'long', on)));
    for (const on of months)
      expect(written(dates, { month: 'short', year: 'numeric', ...utc }, on)).toBe(
        `${named('month', 'short', on)} 2026`,
      );
    const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2026, 10, 1 + at)));
    for (const on of days)
      expect(written(dates, { ...weekday, ...utc }, on)).toContain(
        `${named('weekday', 'long', on)}, `,
      );
  });
});

it.each([
  ['cy', 'Dydd Mawrth, 22 Rhagfyr 2026', '22 Rhagfyr 2026, 09:05'],
  ['pa', 'ਮੰਗਲਵਾਰ, 22 ਦਸੰਬਰ 2026', '22 ਦਸੰਬਰ 2026, 09:05'],
  ['so', 'Talaado, 22 Diseembar 2026', '22 Diseembar 2026, 09:05'],
] as const)('a day and a moment in %s stand as people here write them', (code, ofDay, ofMoment) => {
  const { dates } = languageRow(code);
  expect(written(dates, { ...weekday, ...utc }, day)).toBe(ofDay);
  expect(
    written(dates, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }, day),
  ).toBe(ofMoment);
  expect(written(dates, { hour: 'numeric', minute: '2-digit', ...utc }, day)).toBe('09:05');
});
