import type { Where } from './steps.ts';
import { useWords } from '../reader/useWords.ts';

/** One line beside the search: nobody needs to find a place in a list to get an advocate. */
export function AlwaysShort({ where }: { where?: Where }) {
  const t = useWords('finder');
  return <p>{where === 'home' ? t('always.shortHome') : t('always.short')}</p>;
}
