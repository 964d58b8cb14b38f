import { readFile } from 'node:fs/promises';
import { headersAt, type HeaderRules } from './header-rules.ts';

/** One block of a `_headers` file: an address pattern and what to send with it. */
export interface HeaderBlock {
  pattern: RegExp;
  headers: Record<string, string>;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
    '\n',
  );
}

/**
 * The common `_headers` file of static hosts. It cannot tell a file from a "not found", so what is only for files that are there is left
 * out. Some hosts join the values where two blocks name one header, so no header is named twice for an address: what differs is
 * spelled out for each entry at the top of the site.
 */
export function headersFile(
  rules: HeaderRules,
  entries: readonly { name: string; isFolder: boolean }[],
): string {
  const addresses = [
    '/',
    ...entries.map(({ name, isFolder }) => (isFolder ? `/${name}/*` : `/${name}`)),
  ].map((address) => ({ address, all: headersAt(rules, address, false) }));
  const otherwise = Object.entries(rules.otherwise);
  const differs = ([name, value]: [string, string]) =>
    addresses.some(({ all }) => all[name] !== value);
  const same = Object.fromEntries(otherwise.filter((entry) => !differs(entry)));
  const differing = otherwise.filter(differs).map(([name]) => name);
  const blocks = addresses.map(({ address, all }) =>
    block(address, Object.fromEntries(differing.map((name) => [name, all[name] ?? '']))),
  );
  return [block('/*', { ...rules.always, ...same }), ...blocks].join('\n');
}

function patternFrom(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

/** Reads a `_headers` file: a path at the margin, its headers indented under it. */
export async function readHeadersFile(file: string): Promise<HeaderBlock[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const blocks: HeaderBlock[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    if (/^\S/.test(line)) blocks.push({ pattern: patternFrom(line.trim()), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (last && name && value) last.headers[name] = value;
  }
  return blocks;
}

/** What goes with one address: all blocks that fit, values of the same name joined as some hosts do. */
export function headersFor(blocks: readonly HeaderBlock[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of blocks) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of Object.entries(headers))
      sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}
