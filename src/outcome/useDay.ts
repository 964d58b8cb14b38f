import { useI18n } from '../ui/words.ts';

/** Writes a day of the calendar as people say it: "16 November 2026". */
export function useDay(style: 'long' | 'medium' = 'long'): (day: string) => string {
  const { language } = useI18n();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: style,
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day}T12:00:00Z`));
}
