import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '../../locales/languages.ts';
import type { ReaderKind } from './layers.ts';
import { saidOf } from './said-of.ts';
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

const nobodyYet = { language: 'en', audience: 'patient', edition: 'plain' } as const;

/** Says on the root of the page who reads it. */
function mark({ language, audience, edition }: Omit<ReaderKind, 'audience'> & Partial<ReaderKind>) {
  const root = document.documentElement;
  Object.assign(root, saidOf(language));
  root.dataset.audience = audience ?? root.dataset.audience ?? nobodyYet.audience;
  root.dataset.edition = edition;
}

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
  // A reader around, when another language is chosen, has its turn after those further in: it says only what it was given.
  const who = around ? audience : given.audience;
  useEffect(() => {
    if (!page) return;
    mark({ language, audience: who, edition });
    return () => mark(around ?? nobodyYet);
  }, [page, around, language, who, edition]);
  return <ReaderContext value={here}>{children}</ReaderContext>;
}
