import { languageRow } from '../../locales/languages.ts';
import { written } from './own-dates.ts';
import { useReader } from './Reader.tsx';

export interface DateWords {
  /** A day, or only its month or year: "16 November 2026", "November 2026", "2026". */
  readonly day: (date: string) => string;
  /** A day with its weekday: "Monday 16 November 2026". */
  readonly weekday: (day: string) => string;
  /** A day of this year or the next, where there is little room: "16 November". */
  readonly short: (day: string) => string;
  /** A moment by the clock of the United Kingdom: "16 November 2026 at 09:30". */
  readonly moment: (moment: string) => string;
}

const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** The style of "2026-11-16", "2026-11" or "2026". */
function styleOf(given: string, style: 'long' | 'medium'): Intl.DateTimeFormatOptions {
  const [, month, day] = given.split('-');
  const length = style === 'long' ? 'long' : 'short';
  return {
    year: 'numeric',
    ...(month && { month: length }),
    ...(day && { day: 'numeric' }),
  };
}

/** Dates as one locale writes them. */
function datesIn(locale: string, style: 'long' | 'medium'): DateWords {
  // Days of the calendar have no hour, so none may be lost to a time zone.
  const write = (day: string, how: Intl.DateTimeFormatOptions) =>
    written(locale, { ...how, timeZone: 'UTC' }, new Date(day));
  return {
    day: (day) => write(day, styleOf(day, style)),
    weekday: (day) => write(day, { ...date, weekday: 'long' }),
    short: (day) => write(day, { day: 'numeric', month: 'long' }),
    moment: (moment) =>
      written(
        locale,
        { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' },
        new Date(moment),
      ),
  };
}

/** Dates as people say them, in the language read here. */
export function useDates(style: 'long' | 'medium' = 'long'): DateWords {
  const { words, language } = useReader();
  const writeIn = (write: (dates: DateWords) => string): string => {
    const said = write(datesIn(languageRow(language).dates, style));
    words.heard?.set(said, { write: (locale) => write(datesIn(locale, style)) });
    return said;
  };
  return {
    day: (day) => writeIn((dates) => dates.day(day)),
    weekday: (day) => writeIn((dates) => dates.weekday(day)),
    short: (day) => writeIn((dates) => dates.short(day)),
    moment: (moment) => writeIn((dates) => dates.moment(moment)),
  };
}
