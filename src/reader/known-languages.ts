import {
  languageCodes,
  languageRow,
  type Language,
  type LanguageRow,
} from '../../locales/languages.ts';

/** A language there is, by its code and its own name for itself. */
export type KnownLanguage = { readonly code: string; readonly name: string };

/** The languages there are, English first; the way each runs, and its editions. */
export const knownLanguages: readonly (LanguageRow & { readonly code: Language })[] =
  languageCodes.map((code) => ({ code, ...languageRow(code) }));
