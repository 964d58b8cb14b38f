import { bringLater } from '../reader/ahead.ts';
import type { Words } from '../reader/words.ts';
import { askAgain } from '../ui/fetch-part.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { loadScreen } from './screens.tsx';

/**
 * Fetches what the next questions and the outcome need. It waits for the first touch or key and then for a quiet moment, so that it
 * costs the first page nothing. What does not come this early is asked for again when it is needed.
 */
export function fetchAhead(words: Words): void {
  const fetchAll = async () => {
    try {
      await bringLater(words);
      // Each stands for the file of the program that holds it (vite.config.ts): the outcome first, then whom to call.
      await loadScreen.law();
      await loadScreen.places();
    } catch {
      askAgain();
    }
  };
  const begin = () => {
    for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, begin, true);
    whenIdle(fetchAll);
  };
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, begin, true);
}
