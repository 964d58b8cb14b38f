import { useEffect } from 'react';
import { useWords } from '../reader/useWords.ts';

/**
 * Names the browser tab. Every question and every outcome has the same name: the list behind the Back button and the history on the
 * disk keep names after the answers are cleared. It is done a moment later, once the step is on the screen:
 * naming a tab takes a while (decision 005).
 */
export function usePageTitle(page: string | undefined): void {
  const t = useWords();
  useEffect(() => {
    const soon = setTimeout(() => {
      document.title = page ? t('title', { page }) : t('name');
    }, 100);
    return () => clearTimeout(soon);
  }, [t, page]);
}
