import { plainDigits } from './digits.ts';

export type ReadTime = { readonly time: string } | { readonly fault: 'time-error' | 'time-half' };

const two = (part: number) => String(part).padStart(2, '0');

/** Reads a time as people write it: 14:30, 14.30, 1430, 14, 2.30pm, 2 p.m. An hour alone, up to 12, could be either half of the day. */
export function readTime(text: string): ReadTime {
  const written = plainDigits(text).toLowerCase().replaceAll(/\s/g, '');
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?:([ap])\.?m\.?)?$/.exec(written);
  if (!found) return { fault: 'time-error' };
  const [, hourText, minuteText, half] = found;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return { fault: 'time-error' };
  if (half) return { time: `${two((hour % 12) + (half === 'p' ? 12 : 0))}:${two(minute)}` };
  if (minuteText === undefined && hour >= 1 && hour <= 12) return { fault: 'time-half' };
  return { time: `${two(hour)}:${two(minute)}` };
}
