import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { Allowance } from './allowed.ts';
import { newerInScript, type NewerUse } from './script-uses.ts';
import { newerInStyle } from './style-uses.ts';

function usesIn(file: string, text: string): NewerUse[] {
  if (file.endsWith('.js')) return newerInScript(text);
  if (file.endsWith('.css')) return newerInStyle(text);
  return [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].flatMap(([, css = '']) =>
    newerInStyle(css),
  );
}

/** What tells browsers of any age that they are too old must be readable by them all. */
function guardFaults(file: string, text: string): string[] {
  if (file !== 'guard.js') return [];
  try {
    parse(text, { ecmaVersion: 5 });
    return [];
  } catch (fault) {
    return [`${file}: not ES5: ${fault}`];
  }
}

/** Every use of something newer in the built files, each once a file, and every allowance that nothing uses any more. */
export function browserFaults(
  files: readonly { file: string; text: string }[],
  allowed: readonly Allowance[],
): string[] {
  const idle = new Set(allowed);
  const faults = files.flatMap(({ file, text }) => {
    const uses = new Map(usesIn(file, text).map((use) => [use.name, use.lacking]));
    return [...uses].flatMap(([name, lacking]) => {
      const fitting = allowed.filter(
        (one) => one.name === name && file.startsWith(one.within ?? ''),
      );
      for (const one of fitting) idle.delete(one);
      return fitting.length > 0 ? [] : [`${file}: ${name} came with ${lacking.join(', ')}`];
    });
  });
  const unreadable = files.flatMap(({ file, text }) => guardFaults(file, text));
  return [
    ...faults,
    ...unreadable,
    ...[...idle].map(({ name }) => `allowed.ts: nothing uses ${name} any more`),
  ];
}

/** The scripts, styles and pages of a built site. */
export function builtFiles(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|html)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
