import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export type Kind = 'page' | 'script' | 'font' | 'other';

export interface LoadedFile {
  name: string;
  kind: Kind;
  raw: number;
  brotli: number;
}

const kinds: Record<string, Kind> = { html: 'page', js: 'script', woff2: 'font' };

/** Everything a script brings along before it runs: its static imports, and theirs. */
function addScript(folder: string, name: string, into: Set<string>): void {
  if (into.has(name)) return;
  into.add(name);
  const text = readFileSync(join(folder, name), 'utf8');
  for (const [, from] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+\.js)["']/g)) {
    if (from) addScript(folder, posix.join(posix.dirname(name), from), into);
  }
}

/** What one page loads before its first answer, read off the built files. Styles are in the page itself. */
export function firstLoad(folder: string, page = 'index.html'): LoadedFile[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const names = new Set([page]);
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = /(?:src|href)="([^":#]+)"/.exec(tag)?.[1];
    if (!address || tag.includes('rel="alternate"')) continue;
    const name = posix.join(posix.dirname(page), address);
    if (name.endsWith('.js')) addScript(folder, name, names);
    else names.add(name);
  }
  // The letters come a little later, and count all the same.
  for (const [, font] of html.matchAll(/url\((\.\.?\/[^)]*-latin-wght[^)]*)\)/g))
    if (font) names.add(posix.join(posix.dirname(page), font));
  return [...names].map((name) => {
    const body = readFileSync(join(folder, name));
    const kind = kinds[name.split('.').at(-1) ?? ''] ?? 'other';
    return {
      name,
      kind,
      raw: body.length,
      brotli: kind === 'font' ? body.length : brotliCompressSync(body).length,
    };
  });
}

export function sumOf(files: readonly LoadedFile[], kind?: Kind): number {
  return files
    .filter((file) => !kind || file.kind === kind)
    .reduce((sum, { brotli }) => sum + brotli, 0);
}

/** The budget of the first load, in bytes as sent. */
export const budget = { all: 150_000, script: 105_000 };
