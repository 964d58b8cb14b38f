import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { buildTarget } from './check/browsers/promised.ts';
import type { Contents } from '../src/worker/addresses.ts';

/** Not for the page: packed copies, instructions to hosts and robots, and the worker itself. */
const notKept = /\.(br|gz|map)$|(^|\/)[._]|^(404\.html|sw\.js|robots\.txt)$/;

/** The words of languages other than English, so named in vite.config.ts: kept once somebody reads in that language. */
const otherWords = /^assets\/words-(?!en-)([a-z]{2,3})-/;

const digest = (body: Buffer | string) => createHash('sha256').update(body).digest('base64');

/** What the worker has to know about a built site. */
export async function contentsOf(folder: string): Promise<Contents> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !notKept.test(name))
    .sort();
  const files: Record<string, string> = {};
  const languages: Record<string, Record<string, string>> = {};
  const codes = new Set(names.flatMap((name) => otherWords.exec(name)?.[1] ?? []));
  for (const name of names) {
    // Its pages go with its words.
    const place = name.split('/')[0] ?? '';
    const language = otherWords.exec(name)?.[1] ?? (codes.has(place) ? place : undefined);
    const kept = language ? (languages[language] ??= {}) : files;
    kept[name.replace(/(^|\/)index\.html$/, '$1')] =
      `sha256-${digest(await readFile(join(folder, name)))}`;
  }
  return {
    build: digest(JSON.stringify([files, languages]))
      .replace(/\W/g, '')
      .slice(0, 10),
    files,
    languages,
  };
}

/** Builds the service worker beside the finished site, with the list of what it keeps. */
export async function buildWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { CONTENTS: JSON.stringify(await contentsOf(folder)) },
    publicDir: false,
    build: {
      target: buildTarget,
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: 'src/worker/sw.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
