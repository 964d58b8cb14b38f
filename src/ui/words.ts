import type { FlatNamespace, i18n, TFunction } from 'i18next';
import { createContext, use, useCallback, useSyncExternalStore } from 'react';

/** Carries the words down the page. The app provides it; tests may provide their own. */
export const WordsContext = createContext<i18n | null>(null);

/** The i18next instance itself, for parts that change the language or fetch words ahead. */
export function useI18n(): i18n {
  const words = use(WordsContext);
  if (!words) throw new Error('Words are missing: wrap the page in <WordsContext value={…}>.');
  return words;
}

/**
 * Typed `t` for one file of words. Draws again when the language changes, and waits (Suspense)
 * where that file has not been fetched yet.
 */
export function useWords<N extends FlatNamespace = 'shell'>(file?: N): TFunction<N> {
  const words = useI18n();
  const subscribe = useCallback(
    (changed: () => void) => {
      words.on('languageChanged', changed);
      return () => words.off('languageChanged', changed);
    },
    [words],
  );
  const language = () => words.language;
  useSyncExternalStore(subscribe, language, language);
  const namespace = file ?? ('shell' as N);
  // Throwing a promise is how React is told to wait; i18next settles it even when the fetch fails.
  if (!words.hasLoadedNamespace(namespace)) throw words.loadNamespaces(namespace);
  return words.getFixedT(null, namespace);
}
