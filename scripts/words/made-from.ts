import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Words } from './read-words.ts';

/** For each layer, the hash of the English each sentence was made from. Beside the layers: `locales/cy/made-from.json`. */
export type MadeFrom = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const hashOf = (sentence: string): string =>
  createHash('sha256').update(sentence).digest('hex').slice(0, 10);

export function readMadeFrom(language: string): MadeFrom {
  const file = `locales/${language}/made-from.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeFrom) : {};
}

/** The English of a layer's sentence: its own, or the patient's where English says the same to all. */
export const englishOf = (key: string, layer: Words, patient: Words): string | undefined =>
  layer.get(key) ??
  patient.get(key) ??
  // A language with more plural forms than English makes them all from the general one.
  patient.get(key.replace(/_(zero|two|few|many)$/, '_other'));

export type Age = 'new' | 'out of date' | 'as of now';

/** Was a sentence made from the English of now, of another day, or has nobody said so? */
export function ageOf(made: string | undefined, english: string | undefined): Age {
  if (made === undefined) return 'new';
  return english !== undefined && hashOf(english) === made ? 'as of now' : 'out of date';
}
