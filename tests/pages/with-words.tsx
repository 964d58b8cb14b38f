import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createWords } from '../../src/app/i18n.ts';
import { WordsContext } from '../../src/ui/words.ts';

/** Draws a part with the real English words around it. */
export function renderWithWords(children: ReactNode) {
  return render(<WordsContext value={createWords()}>{children}</WordsContext>);
}
