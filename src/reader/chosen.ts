import { createContext, use } from 'react';
import type { Edition, Language } from '../../locales/languages.ts';

/** What whoever reads has chosen: held in memory for this visit only, for nothing is stored on a shared device. */
export interface Chosen {
  readonly language: Language;
  readonly edition: Edition;
  /** A second language shown under each sentence. */
  readonly beside: Language | undefined;
  /** Those a ward offers first, in its order; the others follow. */
  readonly first?: readonly Language[];
}

export interface Choosing {
  readonly chosen: Chosen;
  /** Changes what is given; place and answers stay. Did the words come? Where they did not, nothing changes. */
  readonly choose: (change: Partial<Chosen>) => Promise<boolean>;
  /** The language the page came in. */
  readonly home: Language;
}

/** Where nothing can be chosen, all is as the page came. */
export const ChosenContext = createContext<Choosing>({
  chosen: { language: 'en', edition: 'plain', beside: undefined },
  choose: async () => false,
  home: 'en',
});

export const useChosen = (): Choosing => use(ChosenContext);
