import { longestFor, lengthOf } from './buttons.ts';
import { placeholders } from './faults.ts';
import { englishOf } from './made-from.ts';
import { bareKey, pluralOf, type Words } from './read-words.ts';
import { sameWords } from './same-words.ts';
import { isOnlyNames, latinLeft } from './scripts.ts';

/** Files that a language may leave in English: who works with them reads it, and the page says so. */
const mayBeEnglish: readonly string[] = ['law', 'wards'];

const fileOf = (key: string) => key.slice(0, key.indexOf(':'));

/** The plural forms a language uses for whole numbers, and those it may have besides. */
export function formsOf(language: string): {
  readonly must: Set<string>;
  readonly may: Set<string>;
} {
  const rules = new Intl.PluralRules(language);
  const must = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  return { must: must.add('other'), may: new Set(rules.resolvedOptions().pluralCategories) };
}

/** Keys that are missing, that English does not have, and plural forms too few or too many. */
export function keyFaults(english: Words, other: Words, language: string): string[] {
  const files = new Set([...other.keys()].map(fileOf));
  const { must, may } = formsOf(language);
  const isPlural = new Set([...english.keys()].filter(pluralOf).map(bareKey));
  const bare = new Set([...english.keys()].map(bareKey));
  const left = (key: string) => mayBeEnglish.includes(fileOf(key)) && !files.has(fileOf(key));
  const wanted = [...bare].filter((key) => !left(key));
  const wholeFiles = [...new Set(wanted.map(fileOf))].filter((file) => !files.has(file));
  const keys = wanted
    .filter((key) => files.has(fileOf(key)))
    .flatMap((key) => (isPlural.has(key) ? [...must].map((form) => `${key}_${form}`) : [key]));
  return [
    ...wholeFiles.map((file) => `${language}: ${file}.json is missing`),
    ...keys.filter((key) => !other.has(key)).map((key) => `${language}: ${key} is missing`),
    ...[...other.keys()].flatMap((key) => {
      const form = pluralOf(key);
      if (!bare.has(bareKey(key))) return [`${language}: ${key} is not in English`];
      return form && !may.has(form)
        ? [`${language}: ${key} is no plural form of this language`]
        : [];
    }),
  ];
}

const sorted = (text: string, part: RegExp) => (text.match(part) ?? []).toSorted().join(' ');
const tags = (text: string) => sorted(text, /<\/?\w+>/g);
const stars = (text: string) => (text.match(/\*\*/g) ?? []).length;
const withoutCount = (text: string) => placeholders(text.replaceAll('{{count}}', ''));

/** Does it fill in other things? Where the form itself tells how many, the number may be left out. */
function fillsInOther(key: string, text: string, english: string): boolean {
  const form = pluralOf(key);
  if (!form) return placeholders(text) !== placeholders(english);
  const tells = ['zero', 'one', 'two'].includes(form) || text.includes('{{count}}');
  return withoutCount(text) !== withoutCount(english) || !tells;
}

/** What is wrong with one sentence of another language, next to its English. */
export function sentenceFaultsIn(
  language: string,
  key: string,
  text: string,
  english: string,
  isShort: boolean,
): string[] {
  const bare = text.trim();
  if (bare === '') return ['is empty'];
  // The forms by which a hard word is found are said to nobody: they may be English, and `!` says where it means something else.
  const isForms = key.endsWith('.match');
  const latin = isForms ? [] : latinLeft(language, text);
  const length = lengthOf(text);
  return [
    ...(text !== bare || /\s{2}/.test(text) ? ['has stray spaces, the mark of a fragment'] : []),
    ...(/[!！]/.test(text) && !isForms ? ['shouts'] : []),
    ...(fillsInOther(key, text, english) ? ['fills in other things'] : []),
    ...(tags(text) === tags(english) ? [] : ['has other tags']),
    ...(stars(text) % 2 === 0 && stars(text) > 0 === stars(english) > 0 ? [] : ['has other stars']),
    ...(text === english && !isForms && !isOnlyNames(text) && !sameWords[language]?.includes(text)
      ? ['is the English sentence']
      : []),
    ...(latin.length > 0 ? [`has English left in it: ${latin.join(', ')}`] : []),
    ...(isShort && length > longestFor(english)
      ? [`is ${length} letters long, and there is room for ${longestFor(english)}: "${text}"`]
      : []),
  ];
}

/** Every sentence of a layer of another language, next to the English it was made from. */
export const faultsOfLayer = (
  language: string,
  name: string,
  words: Words,
  english: { readonly layer: Words; readonly patient: Words },
  isShort: (key: string) => boolean,
): string[] =>
  [...words].flatMap(([key, text]) => {
    const from = englishOf(key, english.layer, english.patient);
    if (from === undefined) return [];
    return sentenceFaultsIn(language, key, text, from, isShort(key)).map(
      (fault) => `${name}: ${key} ${fault}`,
    );
  });
