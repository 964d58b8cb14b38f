import * as z from 'zod/mini';
import type { FieldId } from '../../machines/papers/vocabulary.ts';

/** How much fits on one page. */
const longest: Readonly<Record<FieldId, number>> = {
  name: 80,
  patient: 80,
  where: 120,
  language: 60,
  details: 450,
};

/** What was typed into a letter. All of it may be empty. */
export type LetterText = Readonly<Record<FieldId, string>> & {
  /** One, or those ticked. */
  readonly chosen: string | string[];
};

export const emptyLetter: LetterText = {
  name: '',
  patient: '',
  where: '',
  language: '',
  details: '',
  chosen: [],
};

/** Does it fit on the page? */
export const fits = (field: FieldId, text: string): boolean =>
  z.string().check(z.maxLength(longest[field])).safeParse(text.trim()).success;
