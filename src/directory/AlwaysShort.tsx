import type { Where } from './steps.ts';
import { useFinderWords } from './voice.ts';

/** One line beside the search: nobody needs to find a place in a list to get an advocate. */
export function AlwaysShort({ where }: { where?: Where }) {
  const t = useFinderWords();
  return <p>{where === 'home' ? t('always.shortHome') : t('always.short')}</p>;
}
