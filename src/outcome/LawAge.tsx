import { isOld } from '../../machines/law/law.ts';
import { useClock } from '../clock/clock.ts';
import { useWords } from '../reader/useWords.ts';

/** Beside the day the law was checked: said quietly where that is long ago, by a clock that can be right. */
export function LawAge() {
  const t = useWords('outcome');
  const { today, doubt } = useClock();
  return !doubt && isOld(today) ? <span data-law-age> {t('law-old')}</span> : null;
}
