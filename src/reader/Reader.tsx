import { createContext, use, useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { languageRow, type Language } from '../../locales/languages.ts';
import type { ReaderKind } from './layers.ts';
import type { Words } from './words.ts';

export interface ReaderHere extends ReaderKind {
  readonly words: Words;
  /** A second language shown under each sentence of the page. */
  readonly beside?: Language | undefined;
}

const ReaderContext = createContext<ReaderHere | undefined>(undefined);

/** Whose words are shown here. */
export function useReader(): ReaderHere {
  const reader = use(ReaderContext);
  if (!reader) throw new Error('Wrap it in a <Reader>.');
  return reader;
}

/** Says on the root of the page who reads it. */
function mark({ language, audience, edition }: ReaderKind): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = languageRow(language).dir;
  root.dataset.audience = audience;
  root.dataset.edition = edition;
}

const nobodyYet = { language: 'en', audience: 'patient', edition: 'plain' } as const;

interface ReaderProps extends Partial<ReaderHere> {
  /** The whole page is theirs, and its root says so. */
  readonly page?: boolean;
  readonly children: ReactNode;
}

/** Whose words are shown below. What is left out is as it is around; the outermost brings the words. */
export function Reader({ page = false, children, ...given }: ReaderProps) {
  const around = use(ReaderContext);
  const { words, language, audience, edition, beside } = { ...nobodyYet, ...around, ...given };
  if (!words) throw new Error('The outermost <Reader> brings the words.');
  const here = useMemo(
    () => ({ words, language, audience, edition, beside }),
    [words, language, audience, edition, beside],
  );
  // The outermost marks first, so that one further in, who knows more, has the last word.
  useLayoutEffect(() => {
    if (page && !around) mark({ language, audience, edition });
  }, [page, around, language, audience, edition]);
  useEffect(() => {
    if (!page || !around) return;
    mark({ language, audience, edition });
    return () => mark(around);
  }, [page, around, language, audience, edition]);
  return <ReaderContext value={here}>{children}</ReaderContext>;
}
