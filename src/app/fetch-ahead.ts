import type { FlatNamespace, i18n } from 'i18next';
import { isCutOff } from '../ui/fetch-part.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { whenOfflineKnown } from './offline/offline-state.ts';

/** Words wanted sooner or later on most visits. */
const later: readonly FlatNamespace[] = [
  'questions',
  'outcome',
  'rights',
  'reasons',
  'finder',
  'pages',
];

/**
 * Fetches words that are not needed yet. It waits for the first touch or key and then for a quiet moment, so that it
 * costs the first page nothing; and until the service worker has them, for a download that fails may be remembered by the
 * browser as failed for good.
 */
export function fetchAhead(words: i18n): void {
  const begin = () => {
    for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, begin, true);
    void whenOfflineKnown().then(() =>
      whenIdle(() => isCutOff() || void words.loadNamespaces(later)),
    );
  };
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, begin, true);
}
