import { useEffect } from 'react';
import { useWords } from './words.ts';

/**
 * Names the browser tab after the step, so that history and screen readers tell steps apart. Never an answer. It is done
 * after the step is on the screen: naming a tab costs as much as drawing its heading.
 */
export function usePageTitle(title: string): void {
  const t = useWords();
  const full = t('title', { page: title });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        document.title = full;
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [full]);
}
