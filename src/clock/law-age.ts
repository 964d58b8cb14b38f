import { isOld } from '../../machines/law/law.ts';
import { useClock } from './clock.ts';

/** Was the law checked so long ago that it must be said? Only by a clock that can be right. */
export function useIsLawOld(): boolean {
  const { today, doubt } = useClock();
  return !doubt && isOld(today);
}
