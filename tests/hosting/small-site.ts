import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { styleHash } from '../../scripts/content-policy.ts';
import { framersFrom, headerRules, type HeaderRules } from '../../scripts/header-rules.ts';
import { packFolder } from '../../scripts/pack.ts';
import { writeHosting } from '../../scripts/write-hosting.ts';

const page = (title: string) =>
  `<!doctype html><title>${title}</title><style>p{color:${title}}</style><p>${title} ${'word '.repeat(200)}</p>`;

/** One file of every kind that a built site holds. */
export const smallFiles: Readonly<Record<string, string>> = {
  'index.html': page('start'),
  'imha/index.html': page('imha'),
  'cleared/index.html': page('cleared'),
  '404.html': page('missing'),
  'guard.js': 'var a = 1;'.repeat(50),
  'sw.js': 'var b = 1;'.repeat(50),
  'embed.js': 'var c = 1;'.repeat(50),
  'robots.txt': 'User-agent: *'.repeat(20),
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'.repeat(10),
  'manifest.webmanifest': '{ "name": "x" }'.repeat(10),
  'directory/areas.json': '{ "entries": [] }'.repeat(20),
  'assets/app-a1.js': 'var d = 1;'.repeat(50),
  'assets/app-a1.css': 'p { margin: 0 }'.repeat(50),
  'assets/letters-a1.woff2': 'letters',
  'assets/_helper-a1.js': 'var e = 1;'.repeat(50),
};

/** Writes a small site to a folder of its own, with headers and packed files as the real build makes them. */
export async function writeSmallSite(settings: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rights-small-site-'));
  for (const [file, text] of Object.entries(smallFiles)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await writeHosting(folder, settings);
  await packFolder(folder);
  return folder;
}

/** The address a file is asked for: a page by its folder. */
export const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The headers a small site is to be sent with. */
export function rulesOf({ FRAME_ANCESTORS }: Record<string, string> = {}): HeaderRules {
  const styles = Object.entries(smallFiles).flatMap(([name, text]) =>
    name.endsWith('.html') ? [styleHash(/<style>(.*)<\/style>/.exec(text)?.[1] ?? '')] : [],
  );
  return headerRules({ styles: styles.sort(), framers: framersFrom(FRAME_ANCESTORS) });
}
