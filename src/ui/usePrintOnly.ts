import './styles/print-only.css';
import { useEffect } from 'react';

/**
 * Has the browser print what stands in the element of this id and nothing else, as long as it is there: the way down to it is
 * marked, and the styles for paper hide what stands beside the way.
 */
export function usePrintOnly(id: string): void {
  useEffect(() => {
    const printed = document.getElementById(id);
    const way: HTMLElement[] = [];
    for (let here = printed?.parentElement; here; here = here.parentElement) way.push(here);
    printed?.toggleAttribute('data-printed', true);
    for (const step of way) step.toggleAttribute('data-print-way', true);
    return () => {
      printed?.toggleAttribute('data-printed', false);
      for (const step of way) step.toggleAttribute('data-print-way', false);
    };
  }, [id]);
}
