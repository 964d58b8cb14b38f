import { languageRow } from '../../../locales/languages.ts';
import type { Chosen } from '../chosen.ts';
import { bringFirst, isLanguage } from '../ChosenReader.tsx';
import type { Words } from '../words.ts';

export { watchPage } from './watch-page.ts';

/** Nothing stands beside itself, and an edition only where the language has it. */
function soundly({ language, edition, beside, first }: Chosen): Chosen {
  const editions: readonly string[] = languageRow(language).editions;
  return {
    language,
    edition: editions.includes(edition) ? edition : 'plain',
    beside: beside === language ? undefined : beside,
    ...(first && { first }),
  };
}

/** What is chosen, once its first words are here; nothing where they do not come. */
export async function choose(words: Words, asked: Chosen): Promise<Chosen | undefined> {
  const next = soundly(asked);
  if (!(await bringFirst(words, next))) return undefined;
  // All is said anew, and while two languages meet it is remembered what was said.
  words.heard = next.language === 'en' && !next.beside ? undefined : new Map();
  words.said.clear();
  return next;
}

/** A link chooses a language by what follows its `#`: `#lang=cy`, `#lang=en&edition=easy`. */
export function chosenIn(hash: string): Partial<Chosen> {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const language = asked.get('lang');
  if (!isLanguage(language)) return {};
  return { language, edition: asked.get('edition') === 'easy' ? 'easy' : 'plain' };
}
