import { useEffect } from 'react';
import { useReader } from '../Reader.tsx';
import { markPage } from './mark-page.ts';

const all = { childList: true, characterData: true, subtree: true } as const;

/** Sees to it that every sentence says its language and has the second one below it, whatever is drawn (decision 008). */
export function Marks() {
  const reader = useReader();
  useEffect(() => {
    let soon: number | undefined;
    let over = false;
    const watch = new MutationObserver(() => {
      soon ??= requestAnimationFrame(mark);
    });
    function mark(): void {
      soon = undefined;
      watch.disconnect();
      const waiting = [...document.querySelectorAll('main')].flatMap((main) =>
        markPage(main, reader),
      );
      if (over) return;
      watch.observe(document.body, all);
      if (waiting.length > 0) void Promise.all(waiting).then(mark);
    }
    mark();
    return () => {
      over = true;
      if (soon !== undefined) cancelAnimationFrame(soon);
      watch.disconnect();
      const plain = { ...reader, beside: undefined };
      for (const main of document.querySelectorAll('main')) markPage(main, plain);
    };
  }, [reader]);
  return null;
}
