import { readdirSync, readFileSync } from 'node:fs';

/** Every sentence of a language, by file and key: `rights:tribunal.yes_carer`. */
export type Words = ReadonlyMap<string, string>;

/** The marks i18next adds to a key: who is spoken to, and how many. */
const marks = /(_(carer|professional))?(_(zero|one|two|few|many|other))?$/;

/** A key without its marks: what the code asks for. */
export const bareKey = (key: string): string => key.replace(marks, '');

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value);
  else
    for (const [key, inner] of Object.entries(value as Record<string, unknown>))
      flatten(inner, path.endsWith(':') ? path + key : `${path}.${key}`, into);
}

/** Reads a language's folder. */
export function readWords(language: string): Words {
  const folder = `locales/${language}`;
  const words = new Map<string, string>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    flatten(
      JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
      `${name.replace('.json', '')}:`,
      words,
    );
  }
  return words;
}

export const languagesOnDisk = (): string[] => readdirSync('locales');
