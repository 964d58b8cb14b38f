import { readdirSync, readFileSync } from 'node:fs';

const source = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** A template such as `dates.${kind}`, as a pattern; those with no words of their own would fit anything. */
function pattern(template: string): RegExp | undefined {
  const fixed = template.replaceAll(/\$\{[^}]*\}/g, '');
  if (!/[a-z]{3}/i.test(fixed)) return undefined;
  const body = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`[\w-]+`);
  return new RegExp(`^${body}$`);
}

/** Which files of words a piece of code opens. One that is handed its words, or works out their file, opens none and may ask any. */
function filesOpened(code: string, all: readonly string[]): readonly string[] {
  const opened = [
    ...code.matchAll(/(?:useWords\(|sayIn\(words, 'en', |TFunction<)(?:'(\w+)'|\))/g),
  ].map(([, file = 'shell']) => file);
  return opened.length > 0 ? opened : all;
}

/** What one piece of code asks for: keys as text and keys with a part filled in, of the files of words it opens. */
function askedBy(code: string, all: readonly string[]): (file: string, name: string) => boolean {
  const exact = new Set([...code.matchAll(/'([\w.-]+)'/g)].map((found) => found[1]));
  const templates = [...code.matchAll(/`((?:[\w.-]|\$\{[^}]*\})+)`/g)]
    .map((found) => found[1] ?? '')
    .filter((one) => one.includes('${'));
  const patterns = templates.flatMap((one) => pattern(one) ?? []);
  const opened = filesOpened(code, all);
  return (file, name) =>
    opened.includes(file) && (exact.has(name) || patterns.some((one) => one.test(name)));
}

export type Asked = {
  /** Does the code anywhere ask this file of words for this name? */
  readonly asks: (file: string, name: string) => boolean;
  /** Sentences glued together. Whole ones only: a translator cannot turn round what the code has joined. */
  readonly faults: readonly string[];
};

/** What the code asks for. `all` names every file of words. */
export function askedFor(all: readonly string[]): Asked {
  const codes = [...source('src'), ...source('scripts')];
  const askers = codes.map((code) => askedBy(code, all));
  const glued = codes.flatMap((code) => [
    ...code.matchAll(/(?:\bt\([^()]*\)\s*\+|\+\s*t\(|\$\{t\()/g),
  ]);
  return {
    asks: (file, name) => askers.some((asks) => asks(file, name)),
    faults: glued.map((found) => `A sentence is glued together: ${found[0]}`),
  };
}
