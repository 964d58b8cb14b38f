import { useEffect } from 'react';
import { useWords } from './words.ts';

/**
 * Names the browser tab after the step, so that history and screen readers tell steps apart. Never an answer. It is done
 * a moment later, once the step is on the screen: naming a tab takes a while (decision 005).
 */
export function usePageTitle(title: string): void {
  const t = useWords();
  useEffect(() => {
    const soon = setTimeout(() => {
      document.title = t('title', { page: title });
    }, 100);
    return () => clearTimeout(soon);
  }, [t, title]);
}
