import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Instructions for hosts and crawlers, and the page for addresses that do not exist: of no use offline. */
const leftOut = /(^|\/)(_headers|robots\.txt|404\.html|sw\.js)$|\.(br|gz)$/;

/** The address a visitor asks for: a page is asked for by its folder. */
function addressOf(file: string): string {
  return `./${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Writes `sw.js` with the list of all files; its cache is named after their content, so a new build is a new cache. */
export async function writeServiceWorker(dist: string): Promise<void> {
  const everything = await readdir(dist, { recursive: true });
  const isFile = await Promise.all(everything.map(async (file) => (await stat(join(dist, file))).isFile()));
  const files = everything.filter((file, place) => isFile[place] && !leftOut.test(file)).sort();
  const content = createHash('sha256');
  for (const file of files) content.update(file).update(await readFile(join(dist, file)));
  const worker = await readFile('scripts/worker.js', 'utf8');
  await writeFile(
    join(dist, 'sw.js'),
    worker
      .replace('__CACHE__', `know-your-rights-${content.digest('hex').slice(0, 12)}`)
      .replace('__FILES__', JSON.stringify(files.map(addressOf))),
  );
}
