import { useEffect } from 'react';
import { useWords } from './words.ts';

/** Names the browser tab after the step, so that history and screen readers tell steps apart. Never an answer. */
export function usePageTitle(title: string): void {
  const t = useWords();
  const full = t('title', { page: title });
  useEffect(() => {
    document.title = full;
  }, [full]);
}
