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

/** Brings what is being read into view, where it is not. */
export function showBlock(block: HTMLElement): void {
  const { top, bottom } = block.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) block.scrollIntoView({ block: 'center' });
}
