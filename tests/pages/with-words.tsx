import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { ReaderKind } from '../../src/reader/layers.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';

/** Draws a part with the real English words around it, for the patient or for whom it is said. */
export function renderWithWords(children: ReactNode, who: Partial<ReaderKind> = {}) {
  return render(
    <Reader page words={createWords()} {...who}>
      {children}
    </Reader>,
  );
}
