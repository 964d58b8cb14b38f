import type { Language } from '../../../locales/languages.ts';
import type { ReaderHere } from '../Reader.tsx';
import { saidOf } from '../said-of.ts';
import type { Heard } from '../words.ts';
import { languageOf, otherwise, sentencesHeard } from './otherwise.ts';

/** Holds no sentence, or one nobody may add to. */
const closed = 'script, style, svg, select, textarea, [aria-hidden=true], .beside, .term-meaning';

/** What an element says, without what stands beside it. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.matches(closed)) return '';
  return [...node.childNodes].map(textOf).join('');
}

function inLanguage(element: HTMLElement, language: Language): void {
  Object.assign(element, saidOf(language));
}

/** Says on an element which language its sentence is in, where that is not the page's; and takes back what was said before. */
function markLanguage(
  element: HTMLElement,
  own: readonly Heard[],
  { words, language }: ReaderHere,
) {
  const spoken = own.flatMap((heard) => languageOf(words, heard) ?? []);
  const other = spoken.find((one) => one !== language);
  if (other && spoken.every((one) => one === other)) {
    inLanguage(element, other);
    element.dataset.fell = '';
  } else if ('fell' in element.dataset) {
    for (const name of ['lang', 'dir', 'data-fell']) element.removeAttribute(name);
  }
}

/** Puts the second language below what an element says, as its last part: React leaves alone what it has not made. */
function putBeside(element: HTMLElement, text: string, language: Language): void {
  const last = element.lastElementChild;
  const mine = last instanceof HTMLElement && last.matches('.beside') ? last : undefined;
  if (mine?.textContent === text && mine.lang === saidOf(language).lang && !mine.nextSibling)
    return;
  for (const old of element.querySelectorAll(':scope > .beside')) old.remove();
  if (text === '') return;
  const span = document.createElement('span');
  span.className = 'beside';
  span.textContent = text;
  inLanguage(span, language);
  element.append(span);
}

/** What only sets words off, and is no place of its own for a sentence. */
const phrase = 'a, b, bdi, em, mark, span, strong';

/** Is it the sentence of one of its parts: of the label beside a line to write on, or of the only part there is? */
function isSaidByPart(element: HTMLElement, text: string): boolean {
  const parts = [...element.children].filter((child) => !child.matches(closed));
  const part = parts.find((child) => textOf(child).trim() === text.trim());
  return part !== undefined && (parts.length > 1 || !part.matches(phrase));
}

/** The sentences an element says itself, and what stands between two of them: a semicolon, or nothing but room. */
function partsOf(
  element: HTMLElement,
  sentenceOf: (text: string) => Heard | undefined,
): readonly (Heard | string)[] {
  const parts: (Heard | string)[] = [];
  let between = '';
  for (const node of element.childNodes) {
    const text = node instanceof Text ? node.data : ' ';
    const heard = sentenceOf(text);
    if (heard) {
      parts.push(...(parts.length > 0 ? [between || ' '] : []), heard);
      between = '';
    } else if (/^[\s;,]*$/.test(text)) between += text;
  }
  return parts;
}

/**
 * Marks every sentence of the page that is not in its language, and puts the second language below each. A sentence is known
 * by its text, as it was said. What is to be waited for comes back: then once more.
 */
export function markPage(root: Element, reader: ReaderHere): readonly Promise<void>[] {
  const { words, beside } = reader;
  const waiting: Promise<void>[] = [];
  const heard = sentencesHeard(words);
  const sentenceOf = (text: string) => heard.get(text.trim()) ?? heard.get(text);

  const say = (one: Heard): string => {
    const said = beside ? otherwise(words, one, beside) : '';
    if (said instanceof Promise) waiting.push(said);
    return typeof said === 'string' ? said : '';
  };
  const visit = (element: Element): void => {
    if (!(element instanceof HTMLElement) || element.matches(closed)) return;
    const text = textOf(element);
    const whole = isSaidByPart(element, text) ? undefined : sentenceOf(text);
    const parts = whole ? [whole] : partsOf(element, sentenceOf);
    markLanguage(
      element,
      parts.filter((part) => typeof part !== 'string'),
      reader,
    );
    const other = parts
      .map((part) => (typeof part === 'string' ? part : say(part)))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim();
    putBeside(element, other === text.trim() ? '' : other, beside ?? 'en');
    if (!whole) for (const child of element.children) visit(child);
    // A sentence in pieces is one sentence: nothing stands below a piece.
    else for (const old of element.querySelectorAll(':scope > * .beside')) old.remove();
  };
  visit(root);
  return waiting;
}
