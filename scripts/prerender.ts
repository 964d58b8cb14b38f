import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Licence } from '../src/app/LicencesPage.tsx';
import type * as prerendering from '../src/app/prerender.tsx';
import { pageHtml, staticHtml, stylesSeenFrom } from './page-html.ts';
import { partStyles } from './styles-with-parts.ts';

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Turns the built templates in `dist` into one complete HTML file for every page. */
export async function prerender(
  dist: string,
  { renderPages, renderStatic, renderLicences }: typeof prerendering,
  licences: readonly Licence[],
): Promise<void> {
  const assets = await readdir(join(dist, 'assets'));
  const named = (pattern: RegExp) => {
    const found = assets.find((file) => pattern.test(file));
    if (!found) throw new Error(`The build made no file like ${pattern}.`);
    return found;
  };
  const home = await readFile(join(dist, 'index.html'), 'utf8');
  const around = await readFile(join(dist, 'page.html'), 'utf8');
  const cssFile =
    /<link rel="stylesheet"[^>]*href="\.\/assets\/([^"]+)"/.exec(home)?.[1] ?? named(/\.css$/);
  // The first page has the styles of the questions; those of a part come with it (scripts/styles-with-parts.ts).
  const first = (await readFile(join(dist, 'assets', cssFile), 'utf8')).trim();
  const css = first + (await readFile(join(dist, partStyles), 'utf8'));
  // For the page that cannot name its files: the faces are left out, and the system's letters do.
  const bareCss = css.replace(/@font-face\{[^}]*url\([^}]*\}/g, '');

  const directory = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(`public/directory/${file}.json`, 'utf8'));
  const drawn = await renderPages(await directory('national'), await directory('areas'));
  for (const page of drawn)
    await write(
      join(dist, page.address, 'index.html'),
      pageHtml({
        ...page,
        template: page.page === 'home' ? home : around,
        css: page.page === 'home' ? first : css,
      }),
    );
  await write(
    join(dist, 'licences', 'index.html'),
    staticHtml({ ...renderLicences(licences), css: stylesSeenFrom(css, '../') }),
  );
  await write(
    join(dist, 'cleared', 'index.html'),
    staticHtml({ ...renderStatic('cleared', '../'), css: stylesSeenFrom(css, '../') }),
  );
  // Shown at any address that does not exist, so it cannot know its own depth: it leads to the root of the host.
  await write(
    join(dist, '404.html'),
    staticHtml({ ...renderStatic('missing', process.env.SITE_BASE ?? '/'), css: bareCss }),
  );
  await rm(join(dist, 'page.html'));
  await rm(join(dist, partStyles));
}
