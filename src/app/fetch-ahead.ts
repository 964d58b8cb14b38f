import type { i18n } from 'i18next';
import { askAgain } from '../ui/fetch-part.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { bringWords } from './i18n.ts';
import { loadScreen } from './screens.tsx';

/** Words wanted sooner or later on most visits. */
const later = ['questions', 'outcome', 'rights', 'reasons', 'finder', 'pages'] as const;

/**
 * Fetches what the next questions and the outcome need. It waits for the first touch or key and then for a quiet moment, so that it
 * costs the first page nothing. What does not come this early is asked for again when it is needed.
 */
export function fetchAhead(words: i18n): void {
  const fetchAll = async () => {
    try {
      await bringWords(words.language, later);
      await words.loadNamespaces(later);
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
