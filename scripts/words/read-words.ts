import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every sentence of a layer, by file and key: `rights:tribunal.title`. */
export type Words = ReadonlyMap<string, string>;

/** The ending i18next adds to a key for how many: the only one there is. */
const plural = /_(zero|one|two|few|many|other)$/;

/** The plural form a key is for, where it is for one. */
export const pluralOf = (key: string): string | undefined => plural.exec(key)?.[1];

/** A key without its plural ending: what the code asks for. */
export const bareKey = (key: string): string => key.replace(plural, '');

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value);
  else
    for (const [key, inner] of Object.entries(value as Record<string, unknown>))
      flatten(inner, path.endsWith(':') ? path + key : `${path}.${key}`, into);
}

/** Reads one layer of a language; one in which nothing differs is empty. */
export function readLayer(language: string, layer: string): Words {
  const folder = `locales/${language}/${layer}`;
  const words = new Map<string, string>();
  if (!existsSync(folder)) return words;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    flatten(
      JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
      `${name.replace('.json', '')}:`,
      words,
    );
  }
  return words;
}

/** Reads the words for the patient, which are whole. */
export const readWords = (language: string): Words => readLayer(language, 'patient');

/** The codes in the only list of languages: read as text, for its rows are the reader's. */
export const languagesListed = (): string[] =>
  [...readFileSync('locales/languages.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(
    ([, code = '']) => code,
  );

export const languagesOnDisk = (): string[] =>
  readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
