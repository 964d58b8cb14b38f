import { useEffect } from 'react';

/** Opens everything for printing and closes it again after, for browsers whose styles cannot. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [
        ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'),
      ].filter((details) => !details.closest('.no-print'));
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
