import { useI18n } from './words.ts';

/** Writes a date of the directory, which may be a day, a month or only a year, as people say it. */
export function useDateWords(): (date: string) => string {
  const { language } = useI18n();
  return (date) => {
    const [, month, day] = date.split('-');
    if (!month) return date;
    const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    if (day) style.day = 'numeric';
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(
      new Date(date),
    );
  };
}
