import { blockAfter, rangeOf, textOf, type Block } from './blocks.ts';
import { markSentence, showBlock } from './marking.ts';
import type { Spoken } from './read-aloud.ts';
import { sentencesOf, type Stretch } from './sentences.ts';
import { spokenText } from './spoken-text.ts';
import { voiceFor } from './voices.ts';

/**
 * What is read: the help that is open in the header, else the page's main part. Who chose another language while it read wants
 * the page in it, not the list they chose from.
 */
export const rootNow = (chosenAnew: boolean): HTMLElement | null =>
  (chosenAnew ? null : document.querySelector<HTMLElement>('.head details[open] .panel-inner')) ??
  document.getElementById('main');

/**
 * The sentences of the page one by one, each looked up when its turn comes: what was opened meanwhile is read, what was folded
 * is not. What stands in a language without a voice is passed over.
 */
export function sentencesOfPage(
  root: HTMLElement,
  synth: SpeechSynthesis,
): () => Spoken | undefined {
  let block: Block | undefined;
  let left: readonly Stretch[] = [];
  return function next(): Spoken | undefined {
    for (;;) {
      const [stretch, ...rest] = left;
      left = rest;
      if (!block || !stretch) {
        block = blockAfter(root, block);
        if (!block) return undefined;
        left = sentencesOf(textOf(block), block.language);
        showBlock(block.element);
        continue;
      }
      const here = block;
      // Asked anew each time: a voice that has gone would leave the choice to the browser, which may take one that sends.
      const voice = voiceFor(here.language, synth.getVoices());
      if (typeof voice === 'string' || !here.element.isConnected) {
        left = [];
        continue;
      }
      const [from, to] = stretch;
      return {
        text: spokenText(textOf(here).slice(from, to)),
        voice,
        reveal: () => markSentence(rangeOf(here, from, to), here.element),
      };
    }
  };
}

/** Tells when the page that is read is no longer the one shown: another heading came, or it is covered. Returns how to stop. */
export function whenPageGoes(tell: () => void): () => void {
  const heading = document.querySelector('#main h1');
  const watching = new MutationObserver(() => {
    const isCovered = 'covered' in document.documentElement.dataset;
    if (isCovered || (heading && !heading.isConnected)) tell();
  });
  watching.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-covered'],
  });
  window.addEventListener('pagehide', tell);
  return () => {
    watching.disconnect();
    window.removeEventListener('pagehide', tell);
  };
}
