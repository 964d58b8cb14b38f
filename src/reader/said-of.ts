import { languageRow, type Language } from '../../locales/languages.ts';

/** What an element says of itself whose words are in this language. */
export function saidOf(language: Language) {
  const { tag = language, dir } = languageRow(language);
  return { lang: tag, dir };
}
