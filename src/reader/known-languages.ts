import { languageCodes, languageRow } from '../../locales/languages.ts';

/** A language there is, by its code and its own name for itself. */
export type KnownLanguage = { readonly code: string; readonly name: string };

/** The languages there are, English first. */
export const knownLanguages: readonly KnownLanguage[] = languageCodes.map((code) => ({
  code,
  name: languageRow(code).name,
}));
