import type { TFunction } from 'i18next';
import { languageRow } from '../../locales/languages.ts';
import type { WordFile } from './keys.ts';
import { placeOf, type LayerCode } from './layers.ts';
import type { Words } from './words.ts';

type Values = Record<string, unknown>;
type Say = (key: string, values?: Values) => string;

/** In a right-to-left sentence "0800 035 0396" would be shown from its last group to its first, unless it stands apart. */
export function isolated(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'defaultValue' ? `\u2068${value}\u2069` : value,
    ]),
  );
}

/** Says it as it stands in the file: nothing of this person is put in. */
const isPlain = (values: Values) => Object.keys(values).every((name) => name === 'defaultValue');

/** Brings the English of a file, for a sentence its language does not have. Nothing to wait for where it is here, or cannot be had. */
function bringEnglish(words: Words, code: LayerCode, file: WordFile): Promise<void> | undefined {
  const { language, layer } = placeOf(code);
  if (language === 'en') return undefined;
  const edition = layer === 'easy' ? 'easy' : 'plain';
  const audience = layer === 'easy' ? 'patient' : layer;
  const found = words.find({ language: 'en', audience, edition }, file);
  return found instanceof Promise ? found : undefined;
}

/**
 * Typed `t` for one file of one layer that is here. Finding a sentence takes i18next a while and every step says many again,
 * so what was said is kept until more words come (decision 005). Waits (Suspense) for the English of a missing sentence.
 */
export function sayIn<N extends WordFile>(words: Words, code: LayerCode, file: N): TFunction<N> {
  const name = `${code}|${file}`;
  const before = words.said.get(name);
  if (before) return before as TFunction<N>;

  const find = words.i18n.getFixedT(code, file) as Say;
  const look: Say = (key, values) => {
    const sentence = find(key, values);
    const coming = sentence === key ? bringEnglish(words, code, file) : undefined;
    if (coming) throw coming;
    return sentence;
  };
  const rightToLeft = languageRow(placeOf(code).language).dir === 'rtl';
  const sentences = new Map<string, string>();
  const sayOnce: Say = (key, values = {}) => {
    if (!isPlain(values)) return look(key, rightToLeft ? isolated(values) : values);
    const asked = key + JSON.stringify(values);
    const sentence = sentences.get(asked) ?? look(key, values);
    sentences.set(asked, sentence);
    return sentence;
  };
  const say: Say = (key, values = {}) => {
    const sentence = sayOnce(key, values);
    // What is left empty on purpose is no sentence, nor is a whole list of them.
    if (sentence && typeof sentence === 'string')
      words.heard?.set(sentence.replaceAll('**', ''), { code, file, key, values });
    return sentence;
  };
  words.said.set(name, say);
  return say as TFunction<N>;
}
