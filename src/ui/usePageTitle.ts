import { useEffect } from 'react';
import { useWords } from './words.ts';

/**
 * Names the browser tab after the step, so that history and screen readers tell steps apart. Never an answer. It is done
 * after the step is on the screen: naming a tab takes a while (decision 005).
 */
export function usePageTitle(title: string): void {
  const t = useWords();
  const full = t('title', { page: title });
  useEffect(() => {
    let isHere = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (isHere) document.title = full;
      }),
    );
    return () => {
      isHere = false;
    };
  }, [full]);
}
