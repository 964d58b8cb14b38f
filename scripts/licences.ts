import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { build } from 'vite';
import type { Licence } from '../src/app/LicencesPage.tsx';

type Built = Awaited<ReturnType<typeof build>>;

/** What follows the last `node_modules/` of a path: a package may hold packages of its own. */
const packageName = /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Every package of which something went into the built site: code by its modules, fonts by the files they came from. */
export function packagesIn(built: Built): string[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const sources = outputs.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames)),
  );
  const names = sources.flatMap(
    (source) => packageName.exec(source.replaceAll('\\', '/'))?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** The terms of one package, in its own words. A package without them may not be shipped: the build fails. */
async function licenceOf(name: string): Promise<Licence> {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = (await readdir(folder)).find((entry) =>
    /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry),
  );
  if (!file || !license) throw new Error(`${name} ships with us but states no licence.`);
  return {
    name,
    version,
    licence: license,
    text: (await readFile(join(folder, file), 'utf8')).trim(),
  };
}

/** The terms of everything of others that is in the built site. */
export function licencesOf(built: Built): Promise<Licence[]> {
  return Promise.all(packagesIn(built).map(licenceOf));
}
