import {
  startTransition,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { languageCodes, languageRow, languages, type Language } from '../../locales/languages.ts';
import { later } from '../ui/later.tsx';
import { ChosenContext, type Choosing, type Chosen } from './chosen.ts';
import type { ReaderKind } from './layers.ts';
import { Reader } from './Reader.tsx';
import { hear, type Words } from './words.ts';

/** Is there more than one way to read? Where there is not, nothing offers any. */
export const canChoose: boolean =
  languageCodes.length > 1 || Object.values(languages).some(({ editions }) => editions.length > 1);

/** Is it one of our languages? */
export const isLanguage = (code: unknown): code is Language =>
  languageCodes.some((one) => one === code);

const Marks = later(async () => (await import('./switch/Marks.tsx')).Marks);

/** What is said before anything else of the page can be drawn. */
const first = ['shell', 'start'] as const;

/** Brings what a page in this language cannot be drawn without. Did it come? */
export const bringFirst = (
  words: Words,
  { language, edition }: Pick<ReaderKind, 'language' | 'edition'>,
) => words.bring({ language, edition, audience: 'patient' }, first);

export interface ChosenReaderProps {
  readonly words: Words;
  /** The language the page came in. Its first words are here. */
  readonly language?: Language;
  readonly children: ReactNode;
}

/** Nothing stands beside itself, and an edition only where the language has it. */
function soundly({ language, edition, beside }: Chosen): Chosen {
  const editions: readonly string[] = languageRow(language).editions;
  return {
    language,
    edition: editions.includes(edition) ? edition : 'plain',
    beside: beside === language ? undefined : beside,
  };
}

/** A link chooses a language by what follows its `#`: `#lang=cy`, `#lang=en&edition=easy`. */
function chosenIn(hash: string): Partial<Chosen> | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const language = asked.get('lang');
  if (!isLanguage(language)) return undefined;
  return { language, edition: asked.get('edition') === 'easy' ? 'easy' : 'plain' };
}

/** Whoever reads the whole page, and what they choose of it. */
export function ChosenReader({ words, language = 'en', children }: ChosenReaderProps) {
  const [chosen, setChosen] = useState<Chosen>({ language, edition: 'plain', beside: undefined });
  const now = useRef(chosen);
  const [choose, startOver] = useMemo(() => {
    const show = (next: Chosen) => {
      now.current = next;
      hear(words, next.language !== 'en' || next.beside !== undefined);
      // As a transition: what is on the screen stays until the other words are here.
      startTransition(() => setChosen(next));
    };
    return [
      async (change: Partial<Chosen>) => {
        const asked = soundly({ ...now.current, ...change });
        const came = await bringFirst(words, asked);
        if (came) show(asked);
        return came;
      },
      (home = language) => show({ language: home, edition: 'plain', beside: undefined }),
    ] as const;
  }, [words, language]);
  useEffect(() => {
    const read = () => {
      const asked = chosenIn(window.location.hash);
      if (asked) void choose(asked);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [choose]);
  const choosing = useMemo<Choosing>(
    () => ({ chosen, choose, startOver }),
    [chosen, choose, startOver],
  );
  return (
    <ChosenContext value={choosing}>
      <Reader page words={words} {...chosen}>
        {children}
        {chosen.language !== 'en' || chosen.beside ? (
          <Suspense>
            <Marks />
          </Suspense>
        ) : null}
      </Reader>
    </ChosenContext>
  );
}
