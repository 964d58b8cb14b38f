import { readFile } from 'node:fs/promises';

/** One block of a `_headers` file: an address pattern and what to send with it. */
export interface HeaderRule {
  pattern: RegExp;
  headers: Record<string, string>;
}

function patternFrom(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

/** Reads the common `_headers` format of static hosts: a path at the margin, its headers indented under it. */
export async function readHeaderRules(file: string): Promise<HeaderRule[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    if (/^\S/.test(line)) rules.push({ pattern: patternFrom(line.trim()), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name] = value;
  }
  return rules;
}

/** What goes with one address; a later rule overrides an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
}
