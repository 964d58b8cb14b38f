import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What came of one part of the checks. */
export interface Count {
  passed: number;
  failed: number;
  /** Tests that this machine cannot run, for want of nginx or a browser: neither passed nor failed, and said so. */
  skipped: number;
  /** The browser it ran in, with its version. */
  browser?: string;
}

const numbers = ['passed', 'failed', 'skipped'] as const;

export function writeCount(file: string, count: Count): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(count));
}

export function forgetCount(file: string): void {
  rmSync(file, { force: true });
}

function at(json: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (found, key) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined,
    json,
  );
}

/** Reads a count back, ours or another tool's, which keeps each number under `names`. */
export function readCount(
  file: string,
  names: Readonly<Record<(typeof numbers)[number], readonly string[]>> = {
    passed: ['passed'],
    failed: ['failed'],
    skipped: ['skipped'],
  },
): Count | undefined {
  if (!existsSync(file)) return undefined;
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const [passed = 0, failed = 0, skipped = 0] = numbers.map((one) => {
    const found = names[one].map((name) => at(json, name.split('.')));
    return found.reduce((sum: number, next) => sum + (typeof next === 'number' ? next : 0), 0);
  });
  const browser = at(json, ['browser']);
  return { passed, failed, skipped, ...(typeof browser === 'string' ? { browser } : {}) };
}
