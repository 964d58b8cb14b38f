import { journeyPage } from './journey.ts';
import { lawPage } from './law.ts';
import { openPointsPage } from './open-points.ts';
import { owedPage } from './owed.ts';
import { provisionsPage } from './provisions.ts';

/** The generated pages of docs/, by file name. */
export const docPages: Readonly<Record<string, () => string>> = {
  'journey.md': journeyPage,
  'law.md': lawPage,
  'open-points.md': openPointsPage,
  'owed-words.md': owedPage,
  'provisions.md': provisionsPage,
};
