import { readdirSync, readFileSync } from 'node:fs';
import type { Words } from './read-words.ts';

/** A button or a pill of the header, with all that it says. */
const pressed =
  /<Button\b[\s\S]*?<\/Button>|<(summary|button)\b[^>]*>[\s\S]*?<\/\1>|button=\{[\s\S]*?\n? +\}/g;

const opens = (code: string): string[] =>
  [...code.matchAll(/useWords\((?:'(\w+)')?\)/g)].map(([, file = 'shell']) => file);

/** Keys of what is said on a button, read off the code, and of the tags beside an answer. */
export function shortKeys(english: Words): (key: string) => boolean {
  const buttons = new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => {
        const code = readFileSync(`src/${name}`, 'utf8');
        const names = [...code.matchAll(pressed)].flatMap(([part]) =>
          [...part.matchAll(/\b\w+\('([\w.-]+)'[,)]/g)].map(([, said = '']) => said),
        );
        return opens(code).flatMap((file) => names.map((said) => `${file}:${said}`));
      })
      .filter((key) => english.has(key)),
  );
  return (key) => buttons.has(key) || /^(rights|told):[\w-]+(\.[\w-]+)?\.tag\./.test(key);
}

const letters = new Intl.Segmenter('en');
export const lengthOf = (text: string): number => [...letters.segment(text)].length;

/** How long a button or tag may be, in letters as people count them. A short word may need more in another language. */
export function longestFor(english: string): number {
  const length = lengthOf(english);
  return Math.max(20, length, Math.min(45, Math.floor(2.2 * length)));
}
