import { isOld } from '../../machines/law/law.ts';
import { useClock } from './clock.ts';

/** Was the law last checked long ago? Never by a clock that cannot be right. */
export function useLawIsOld(): boolean {
  const { today, doubt } = useClock();
  return !doubt && isOld(today);
}
