import { journeyPage } from './journey.ts';
import { lawPage } from './law.ts';
import { provisionsPage } from './provisions.ts';

/** The generated pages of docs/, by file name. */
export const docPages: Readonly<Record<string, () => string>> = {
  'journey.md': journeyPage,
  'law.md': lawPage,
  'provisions.md': provisionsPage,
};
