import type { FieldId } from '../../machines/papers/vocabulary.ts';

/** How many letters and signs fit on one page. */
export const longest: Readonly<Record<FieldId, number>> = {
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
