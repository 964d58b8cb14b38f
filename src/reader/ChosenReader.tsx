import { startTransition, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { languageCodes, languageRow, languages, type Language } from '../../locales/languages.ts';
import { fetchOnce } from '../ui/fetch-part.ts';
import { ChosenContext, type Choosing, type Chosen } from './chosen.ts';
import { Reader, type ReaderHere } from './Reader.tsx';
import type { Words } from './words.ts';

/** Is there more than one way to read? Where there is not, nothing offers any. */
export const canChoose: boolean =
  languageCodes.length > 1 || Object.values(languages).some(({ editions }) => editions.length > 1);

/** Each language, and the way it runs. */
export const allLanguages = languageCodes.map((code) => ({ code, dir: languageRow(code).dir }));

/** Is it one of our languages? */
export const isLanguage = (code: unknown): code is Language =>
  languageCodes.some((one) => one === code);

/** Brings what a page in this language cannot be drawn without. Did it come? */
export const bringFirst = (words: Words, kind: Pick<ReaderHere, 'language' | 'edition'>) =>
  words.bring({ ...kind, audience: 'patient' }, ['shell', 'start']);

const part = fetchOnce(() => import('./switch/choose.ts'));

export interface ChosenReaderProps {
  readonly words: Words;
  /** The language the page came in. Its first words are here. */
  readonly language?: Language;
  readonly children: ReactNode;
}

/** Whoever reads the whole page, and what they choose of it. */
export function ChosenReader({ words, language = 'en', children }: ChosenReaderProps) {
  const home: Chosen = { language, edition: 'plain', beside: undefined };
  const [chosen, setChosen] = useState(home);
  const now = useRef(home);
  const choose = useMemo<Choosing['choose']>(
    () => async (change) => {
      const asked = await part().then(
        (way) => way.choose(words, { ...now.current, ...change }),
        () => undefined,
      );
      if (!asked) return false;
      now.current = asked;
      // As a transition: what is on the screen stays until the other words are here.
      startTransition(() => setChosen(asked));
      return true;
    },
    [words],
  );
  useEffect(() => {
    if (location.hash.includes('lang='))
      void part().then(
        (way) => choose(way.chosenIn(location.hash)),
        () => {},
      );
  }, [choose]);
  const choosing = useMemo(() => ({ chosen, choose, home: language }), [chosen, choose, language]);
  useEffect(() => {
    if (chosen.language === 'en' && !chosen.beside) return undefined;
    let stop: (() => void) | undefined;
    let over = false;
    void part().then(
      (way) => {
        if (!over) stop = way.watchPage({ words, audience: 'patient', ...chosen });
      },
      () => {},
    );
    return () => {
      over = true;
      stop?.();
    };
  }, [words, chosen]);
  return (
    <ChosenContext value={choosing}>
      <Reader page words={words} {...chosen}>
        {children}
      </Reader>
    </ChosenContext>
  );
}
