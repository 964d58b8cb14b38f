import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentsOf } from '../../scripts/build-worker.ts';
import { sha256 } from '../../src/worker/proof.ts';

describe('what the worker keeps', () => {
  let folder = '';
  const put = async (name: string, text = name) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'know-your-rights-'));
    for (const name of [
      'index.html',
      'imha/index.html',
      'assets/shell-a.js',
      'assets/words-en-pages-b.js',
      'assets/words-cy-pages-c.js',
    ])
      await put(name);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is every page by its address and every file; other languages apart', async () => {
    const { files, languages } = await contentsOf(folder);
    expect(Object.keys(files)).toEqual([
      'assets/shell-a.js',
      'assets/words-en-pages-b.js',
      'imha/',
      '',
    ]);
    expect(Object.keys(languages.cy ?? {})).toEqual(['assets/words-cy-pages-c.js']);
  });

  it('is not the packed copies, the instructions to hosts, or the worker', async () => {
    for (const name of [
      '_headers',
      '_nginx/maps.conf',
      '.well-known/security.txt',
      '404.html',
      'sw.js',
      'robots.txt',
      'index.html.br',
    ])
      await put(name);
    expect(Object.keys((await contentsOf(folder)).files)).toHaveLength(4);
  });

  it('is sealed, every file, as the worker reads the seal', async () => {
    const { files, languages } = await contentsOf(folder);
    for (const [file, seal] of Object.entries({ ...files, ...languages.cy })) {
      const text = await readFile(join(folder, file.replace(/(^|\/)$/, '$1index.html')));
      expect(await sha256(new Uint8Array(text).buffer)).toBe(seal);
    }
  });

  it('has another build id once anything has changed', async () => {
    const { build } = await contentsOf(folder);
    await put('imha/index.html', 'changed');
    expect((await contentsOf(folder)).build).not.toBe(build);
  });
});
