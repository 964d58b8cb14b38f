const name = 'being-read';

/** Nothing is marked any more. */
export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
  for (const marked of document.querySelectorAll<HTMLElement>('[data-being-read]'))
    delete marked.dataset.beingRead;
}

/** Marks the sentence being read; in browsers that cannot, the paragraph it stands in. */
export function markSentence(sentence: Range, block: HTMLElement): void {
  unmark();
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(sentence));
  else block.dataset.beingRead = '';
}

/** Brings what is being read into view, where it is not, or lies under a bar. */
export function showBlock(block: HTMLElement): void {
  const { top, bottom } = block.getBoundingClientRect();
  const edge = (bar: string) => document.querySelector(bar)?.getBoundingClientRect();
  const above = edge('.listen-bar')?.bottom ?? 0;
  const below = edge('.leave-bar')?.top ?? window.innerHeight;
  if (top < above || bottom > below) block.scrollIntoView({ block: 'center' });
}
