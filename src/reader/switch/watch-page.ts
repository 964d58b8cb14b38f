import type { ReaderHere } from '../Reader.tsx';
import { markPage } from './mark-page.ts';

const all = { childList: true, characterData: true, subtree: true } as const;

/** Sees to it that every sentence says its language and has the second one below it, whatever is drawn (decision 009). Returns how to stop. */
export function watchPage(reader: ReaderHere): () => void {
  let soon: number | undefined;
  let over = false;
  const markAll = (as: ReaderHere) =>
    [...document.querySelectorAll('main')].flatMap((main) => markPage(main, as));
  const watch = new MutationObserver(() => {
    soon ??= requestAnimationFrame(mark);
  });
  function mark(): void {
    soon = undefined;
    if (over) return;
    watch.disconnect();
    const waiting = markAll(reader);
    watch.observe(document.body, all);
    if (waiting.length > 0) void Promise.all(waiting).then(mark);
  }
  mark();
  return () => {
    over = true;
    watch.disconnect();
    if (soon !== undefined) cancelAnimationFrame(soon);
    markAll({ ...reader, beside: undefined });
  };
}
