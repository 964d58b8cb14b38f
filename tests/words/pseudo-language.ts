import { existsSync, readFileSync } from 'node:fs';
import type { LanguageRow } from '../../locales/languages.ts';
import type { WordFile } from '../../src/reader/keys.ts';
import { placeOf, type LayerCode } from '../../src/reader/layers.ts';
import { createWords, type Words } from '../../src/reader/words.ts';

/** Made-up languages: English in marks, so that a sentence that was not translated is seen. They leave the law in English. */
export const pseudoLanguages = {
  xx: {
    name: 'Xx',
    dir: 'ltr',
    dates: 'cy-GB',
    editions: ['plain'],
    reviewed: null,
  },
  xr: { name: 'Xr', dir: 'rtl', dates: 'ar', editions: ['plain'], reviewed: null },
} as const satisfies Record<string, LanguageRow>;

const leftInEnglish: readonly string[] = ['law', 'wards'];

/** Marked, and longer, as most languages are. What is put in stays as it is. */
export const pseudo = (sentence: string): string =>
  `⟦${sentence.replaceAll(/([aeiou])/g, '$1\u0301')}⟧`.replaceAll(/\{\{[^}]*\}\}/g, (name) =>
    name.replaceAll('\u0301', ''),
  );

const translate = (value: unknown): unknown =>
  typeof value === 'string'
    ? pseudo(value)
    : Object.fromEntries(
        Object.entries(value as Record<string, unknown>).map(([key, inner]) => [
          key,
          translate(inner),
        ]),
      );

/** English and the made-up languages. A key in `missing` was not translated. */
export function pseudoWords(missing: readonly string[] = []): Words {
  const load = async (code: LayerCode, file: WordFile) => {
    const { language, layer } = placeOf(code);
    const isEnglish = (language as string) === 'en';
    if (!isEnglish && layer === 'patient' && leftInEnglish.includes(file)) return undefined;
    const address = `locales/en/${layer}/${file}.json`;
    const english: unknown = existsSync(address) ? JSON.parse(readFileSync(address, 'utf8')) : {};
    const words = (isEnglish ? english : translate(english)) as Record<string, string>;
    if (!isEnglish) for (const key of missing) delete words[key];
    return words;
  };
  return createWords(load, () => true);
}

/** What of a page is neither in the made-up language nor says that it is English. */
export function unmarkedIn(page: Element): string[] {
  const copy = page.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[lang=en], .beside, svg, style, script, bdi'))
    part.remove();
  let text = copy.textContent;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}
