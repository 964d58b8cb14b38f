import { languageRow, type Language } from '../../../locales/languages.ts';
import { codeOf, layerOf, placeOf, type LayerCode } from '../layers.ts';
import { isolated } from '../say.ts';
import type { Heard, HeardSentence, Words } from '../words.ts';

/** Every sentence that was heard, as it shows: without stars, and a list as its sentences. What was left empty on purpose is none. */
export function sentencesHeard({ heard }: Words): ReadonlyMap<string, Heard> {
  const all = new Map<string, Heard>();
  const add = (text: unknown, one: Heard) => {
    if (typeof text === 'string' && text) all.set(text.replaceAll('**', ''), one);
  };
  for (const [said, one] of heard ?? [])
    if (typeof said === 'string') add(said, one);
    else if ('key' in one)
      for (const [name, text] of Object.entries(said as object))
        add(text, { ...one, key: `${one.key}.${name}` });
  return all;
}

type Values = Readonly<Record<string, unknown>>;
type Details = { readonly res: string; readonly usedLng: LayerCode | undefined };

/** A sentence as a layer says it, and the language it was found in. */
function lookUp(words: Words, code: LayerCode, heard: HeardSentence, values: Values): Details {
  const say = words.i18n.getFixedT(code, heard.file) as unknown as (
    key: string,
    values: Values,
  ) => Details;
  return say(heard.key, { ...values, returnDetails: true });
}

/** The language a sentence on the page is truly in: English where its own language has none. A date is in that of the page. */
export function languageOf(words: Words, heard: Heard): Language | undefined {
  if (!('key' in heard)) return undefined;
  const { usedLng } = lookUp(words, heard.code, heard, heard.values);
  return placeOf(usedLng ?? heard.code).language;
}

/** What a sentence has put in, said in the other language too where it was said by us: a date, a name for a section. */
function valuesIn(
  words: Words,
  sentence: HeardSentence,
  language: Language,
): Values | Promise<void> {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sentence.values)) {
    const inner = typeof value === 'string' ? words.heard?.get(value) : undefined;
    // A sentence may be nothing but what it has put in.
    const other = inner && inner !== sentence ? otherwise(words, inner, language) : undefined;
    if (other instanceof Promise) return other;
    said[name] = other ?? value;
  }
  return languageRow(language).dir === 'rtl' ? isolated(said) : said;
}

/** The same in another language; what to wait for; or nothing, where that language does not have it. */
export function otherwise(
  words: Words,
  heard: Heard,
  language: Language,
): string | Promise<void> | undefined {
  if (!('key' in heard)) return heard.write(languageRow(language).dates);
  const { layer } = placeOf(heard.code);
  const audience = layer === 'easy' ? 'patient' : layer;
  // Easy Read stands beside Easy Read where the other language has it.
  const isEasy = layer === 'easy' && languageRow(language).editions.includes('easy' as never);
  const reader = { language, audience, edition: isEasy ? 'easy' : 'plain' } as const;
  const found = words.find(reader, heard.file);
  if (found instanceof Promise) return found;
  if (found !== codeOf(language, layerOf(reader))) return undefined;
  const values = valuesIn(words, heard, language);
  if (values instanceof Promise) return values;
  const { res, usedLng } = lookUp(words, found, heard, values);
  return usedLng && placeOf(usedLng).language === language ? res.replaceAll('**', '') : undefined;
}
