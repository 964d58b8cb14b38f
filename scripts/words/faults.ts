import { keysOfIds, optionalParts } from './expected.ts';
import { bareKey, type Words } from './read-words.ts';
import { askedFor } from './used.ts';

/** Items of a list, the forms of a hard word, and the word between two groups: the only ones that may begin small. */
const listItems =
  /^(outcome:does\.(can|cannot)\.|relatives:known\.|start:common\.or$|glossary:terms\.[\w-]+\.match$)/;
const longest = 25;

export const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((found) => found[1])
    .toSorted()
    .join();

/** What is wrong with a sentence itself. */
export function sentenceFaults(key: string, text: string): string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('is empty');
  if (text !== text.trim() || /\s{2}/.test(text))
    faults.push('has stray spaces, the mark of a fragment');
  if (/^[a-z]/.test(text) && !listItems.test(key))
    faults.push(`begins small, the mark of a fragment: "${text}"`);
  if (text.includes('!')) faults.push('shouts');
  for (const sentence of text.split(/(?<=[.?:])\s+/)) {
    const count = sentence.split(/\s+/).length;
    if (count > longest) faults.push(`has a sentence of ${count} words: "${sentence}"`);
  }
  return faults.map((fault) => `${key} ${fault}`);
}

/** Everything wrong with the first language: missing, unused, badly marked or broken words. */
export function faultsIn(words: Words): string[] {
  const keys = [...words.keys()];
  const fileOf = (key: string) => key.slice(0, key.indexOf(':'));
  const asked = askedFor([...new Set(keys.map(fileOf))]);
  const bare = new Set(keys.map(bareKey));
  const expected = keysOfIds();
  const owed = new Set(expected);
  const isUsed = (key: string) => {
    const file = fileOf(key);
    return (
      owed.has(key) ||
      optionalParts.some((part) => part.test(key)) ||
      asked.asks(file, key.slice(file.length + 1))
    );
  };
  const owners = /^(reasons:|(start|questions):questions\.|outcome:standing\.)/;
  return [
    ...expected.filter((key) => !bare.has(key)).map((key) => `${key} is missing`),
    ...[...bare]
      .filter((key) =>
        owners.test(key)
          ? !owed.has(key) && !optionalParts.some((part) => part.test(key))
          : !isUsed(key),
      )
      .map((key) => `${key} is used by nothing`),
    ...keys
      .filter((key) => /_(?!(zero|one|two|few|many|other)$)/.test(key))
      .map((key) => `${key} has an ending that is no plural: who reads is a layer`),
    ...keys
      .filter(
        (key) =>
          words.has(bareKey(key)) &&
          placeholders(words.get(key) ?? '') !== placeholders(words.get(bareKey(key)) ?? ''),
      )
      .map((key) => `${key} fills in other things than its sister`),
    ...[...words].flatMap(([key, text]) => sentenceFaults(key, text)),
    ...asked.faults,
  ];
}
