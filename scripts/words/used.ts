import { readdirSync, readFileSync } from 'node:fs';

const source = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** A template such as `dates.${kind}`, as a pattern; those with no words of their own would fit anything. */
function pattern(template: string): RegExp | undefined {
  const fixed = template.replaceAll(/\$\{[^}]*\}/g, '');
  if (!/[a-z]{3}/i.test(fixed)) return undefined;
  const body = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`[\w-]+`);
  return new RegExp(`^${body}$`);
}

export type Asked = { readonly exact: ReadonlySet<string>; readonly patterns: readonly RegExp[]; readonly faults: readonly string[] };

/** What the code asks for: keys as text, keys with a part filled in, and sentences glued together. */
export function askedFor(): Asked {
  const text = [...source('src'), ...source('scripts')].join('\n');
  const exact = new Set([...text.matchAll(/'([\w.-]+)'/g)].map((found) => found[1] ?? ''));
  const templates = [...text.matchAll(/`((?:[\w.-]|\$\{[^}]*\})+)`/g)].map((found) => found[1] ?? '').filter((one) => one.includes('${'));
  // Whole sentences only: a translator cannot turn round what the code has joined.
  const glued = [...text.matchAll(/(?:\bt\([^()]*\)\s*\+|\+\s*t\(|\$\{t\()/g)].map((found) => `A sentence is glued together: ${found[0]}`);
  return { exact, patterns: templates.flatMap((one) => pattern(one) ?? []), faults: glued };
}
