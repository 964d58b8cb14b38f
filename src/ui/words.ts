import type { FlatNamespace, i18n, TFunction } from 'i18next';
import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import { NotFetched, onAskAgain } from './fetch-part.ts';
import { onForget } from './forget.ts';

/** Carries the words down the page. The app provides it; tests may provide their own. */
export const WordsContext = createContext<i18n | null>(null);

/** The i18next instance itself, for parts that change the language or fetch words ahead. */
export function useI18n(): i18n {
  const words = use(WordsContext);
  if (!words) throw new Error('Words are missing: wrap the page in <WordsContext value={…}>.');
  return words;
}

/** Throws where neither the language nor its fallback has the file: without its words no page may show. */
function checkWords(words: i18n, namespace: FlatNamespace): void {
  if (words.languages.some((language) => words.hasResourceBundle(language, namespace))) return;
  // i18next takes a failed file for loaded, and asks for it again only when told so.
  onAskAgain(() => void words.reloadResources([...words.languages], namespace));
  throw new NotFetched(`words of ${namespace}`);
}

type Say = (key: string, options?: Record<string, unknown>) => string;

let said = new WeakMap<object, Say>();
// Which sentences were said tells which rules decided.
onForget(() => {
  said = new WeakMap();
});

/** Says it as it stands in the file: nothing of this person is put in. */
const isPlain = (options: object) =>
  Object.keys(options).every((name) => name === 'context' || name === 'defaultValue');

/**
 * Typed `t` for one file of words that is here. Finding a sentence takes i18next a while and every step says many again,
 * so what was said is kept for as long as the file is the same (decision 005).
 */
export function wordsIn<N extends FlatNamespace>(words: i18n, namespace: N): TFunction<N> {
  const say = words.getFixedT(words.language, namespace) as Say;
  const file = words.getResourceBundle(words.language, namespace) as object | undefined;
  // Without its file it is said in the fallback language, and otherwise as soon as the file comes.
  if (!file) return say as TFunction<N>;
  const before = said.get(file);
  if (before) return before as TFunction<N>;
  const sentences = new Map<string, string>();
  const sayAgain: Say = (key, options = {}) => {
    if (!isPlain(options)) return say(key, options);
    const name = key + JSON.stringify(options);
    const sentence = sentences.get(name) ?? say(key, options);
    sentences.set(name, sentence);
    return sentence;
  };
  said.set(file, sayAgain);
  return sayAgain as TFunction<N>;
}

/**
 * Typed `t` for one file of words. Draws again when the language changes, and waits (Suspense)
 * where that file has not been fetched yet. Where it cannot be had, the page's error boundary shows.
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
  checkWords(words, namespace);
  return wordsIn(words, namespace);
}
