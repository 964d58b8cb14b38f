import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleHash } from './content-policy.ts';
import { framersFrom, headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { nginxIncludes } from './nginx-includes.ts';
import { securityText } from './security-text.ts';

/** The hashes of all styles that stand inside pages, so that the policy lets in these and no other. */
async function stylesIn(dist: string): Promise<string[]> {
  const pages = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map((page) => readFile(join(dist, page), 'utf8')));
  const styles = texts.flatMap((text) =>
    [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => styleHash(css)),
  );
  return [...new Set(styles)].sort();
}

interface Settings extends Record<string, string | undefined> {
  FRAME_ANCESTORS?: string;
  SECURITY_CONTACT?: string;
}

/** Writes what hosts need beside the pages. Last of all, for it reads the finished pages. */
export async function writeHosting(dist: string, settings: Settings): Promise<void> {
  const contact = securityText(settings.SECURITY_CONTACT, new Date());
  if (contact) {
    await mkdir(join(dist, '.well-known'), { recursive: true });
    await writeFile(join(dist, '.well-known', 'security.txt'), contact);
  }
  const rules = headerRules({
    styles: await stylesIn(dist),
    framers: framersFrom(settings.FRAME_ANCESTORS),
  });
  const entries = (await readdir(dist, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('_') && !/\.(br|gz)$/.test(name))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => a.name.localeCompare(b.name));
  await writeFile(join(dist, '_headers'), headersFile(rules, entries));
  await mkdir(join(dist, '_nginx'), { recursive: true });
  for (const [file, text] of Object.entries(nginxIncludes(rules)))
    await writeFile(join(dist, '_nginx', file), text);
}
