import { languageRow } from '../../locales/languages.ts';
import { written } from './own-dates.ts';
import { useReader } from './Reader.tsx';

/** "09:00" as people who write by this locale say it: "9 am", where the day has twelve hours twice; elsewhere "09:00". */
function clockTime(locale: string, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const twice = locale.startsWith('en');
  return written(
    locale,
    {
      hour: 'numeric',
      ...(minute > 0 || !twice ? { minute: '2-digit' } : {}),
      ...(twice ? { hour12: true } : {}),
      timeZone: 'UTC',
    },
    new Date(Date.UTC(2026, 0, 1, hour, minute)),
  );
}

/** Clock times in the language read here, and in the one beside it. */
export function useClockTimes(): (time: string) => string {
  const { words, language } = useReader();
  return (time) => {
    const write = (locale: string) => clockTime(locale, time);
    const said = write(languageRow(language).dates);
    words.heard?.set(said, { write });
    return said;
  };
}
