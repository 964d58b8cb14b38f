import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorker } from '../../scripts/build-worker.ts';
import { serveFolder } from '../../scripts/static-server.ts';

/** A copy of the built site on a server of its own, which a test may stop, or give a newer version. */
export interface OwnSite {
  address: string;
  /** Takes the server away, as when the network goes. */
  stop(): void;
  /** Puts a new version there; `mark` shows on its pages as `data-release`. */
  release(mark: string): Promise<void>;
  /** Adds a file, as a further language would. */
  add(name: string): Promise<void>;
  /** Answers with a page of the network in place of a file, until the returned function is called. */
  spoil(name: RegExp): Promise<() => Promise<void>>;
  remove(): Promise<void>;
}

export async function ownSite(port: number): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'know-your-rights-'));
  // The packed copies would have to be made anew with each version: left out.
  await cp('dist', folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const { address, close } = await serveFolder({ folder, base: '/rights/', port });
  return {
    address,
    stop: close,
    async release(mark) {
      for (const name of await readdir(folder, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = join(folder, name);
        await writeFile(
          file,
          (await readFile(file, 'utf8')).replace('<html ', `<html data-release="${mark}" `),
        );
      }
      await buildWorker(folder);
    },
    async add(name) {
      await writeFile(join(folder, name), 'export default {};');
      await buildWorker(folder);
    },
    async spoil(name) {
      const found = (await readdir(folder, { recursive: true })).find((file) => name.test(file));
      if (!found) throw new Error(`There is no file like ${name}.`);
      const right = await readFile(join(folder, found));
      await writeFile(join(folder, found), '<title>Accept the terms</title>');
      return () => writeFile(join(folder, found), right);
    },
    async remove() {
      close();
      await rm(folder, { recursive: true });
    },
  };
}
