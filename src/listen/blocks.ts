/** Text that stands together: a paragraph, an answer, a line of a list. */
export interface Block {
  readonly element: HTMLElement;
  readonly language: string;
  readonly nodes: readonly Text[];
}

/** Buttons whose names are what a person chooses from, or part of a sentence. The others only work the page: Continue, Back. */
const readButtons = '.term, .row, .chip, .finder-ways > *, .paper-list *';
/** What is no text of the page: controls, and what is hidden from those who listen already. */
const unread = `button:not(${readButtons}), input, select, textarea, script, style, noscript, svg, [hidden], [aria-hidden="true"]`;
const folded = 'details:not([open]) > :not(summary)';

/** Older browsers cannot be asked, but draw nothing of what is folded away. */
function isShown(element: HTMLElement): boolean {
  if (element.closest(unread) || element.closest(folded)) return false;
  return 'checkVisibility' in element
    ? element.checkVisibility({ visibilityProperty: true })
    : (element as Element).getClientRects().length > 0;
}

function blockOf(element: HTMLElement): HTMLElement {
  const isInline = /^(inline|contents)/.test(getComputedStyle(element).display);
  return isInline && element.parentElement ? blockOf(element.parentElement) : element;
}

const languageOf = (element: HTMLElement) =>
  element.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;

/** Everything to read in `root` as it stands now, in order. */
export function blocksIn(root: HTMLElement): readonly Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: { element: HTMLElement; language: string; nodes: Text[] }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !isShown(parent)) continue;
    const [element, language] = [blockOf(parent), languageOf(parent)];
    const last = blocks.at(-1);
    if (last?.element === element && last.language === language) last.nodes.push(node);
    else if (node.data.trim() !== '') blocks.push({ element, language, nodes: [node] });
  }
  return blocks;
}

/** The block that follows one read before, in a page that may have changed since. */
export function blockAfter(root: HTMLElement, before: Block | undefined): Block | undefined {
  const last = before?.nodes.at(-1);
  return blocksIn(root).find(
    ({ nodes: [first] }) =>
      !last ||
      (first && (last.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}

export const textOf = ({ nodes }: Block) => nodes.map(({ data }) => data).join('');

/** Where a stretch of a block's text stands in the page. */
export function rangeOf({ nodes }: Block, from: number, to: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
    at = end;
  }
  return range;
}
