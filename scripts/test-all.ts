import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
  /** Tests that this machine cannot run, for want of nginx or WebKit: neither passed nor failed, and said so. */
  skipped?: number;
}

/** One part of the checks: how to run it and, where it counts its own tests, how to read its count. */
interface Part {
  name: string;
  command: string[];
  report?: { file: string; read(json: unknown): Count };
}

function numberAt(json: unknown, ...path: string[]): number {
  let at = json;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return typeof at === 'number' ? at : 0;
}

const unitReport = 'reports/unit.json';
const parts: Part[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint and house rules', command: ['npm', 'run', '--silent', 'lint'] },
  {
    name: 'unit tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${unitReport}`,
    ],
    report: {
      file: unitReport,
      read: (json) => ({
        passed: numberAt(json, 'numPassedTests'),
        failed: numberAt(json, 'numFailedTests'),
        skipped: numberAt(json, 'numPendingTests'),
      }),
    },
  },
  { name: 'words', command: ['npm', 'run', '--silent', 'check:words'] },
  { name: 'directory', command: ['npm', 'run', '--silent', 'check:directory'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'browser tests',
    command: ['npm', 'run', '--silent', 'e2e'],
    report: {
      file: 'reports/e2e.json',
      // A test that passed only at a second try has not passed.
      read: (json) => ({
        passed: numberAt(json, 'stats', 'expected'),
        failed: numberAt(json, 'stats', 'unexpected') + numberAt(json, 'stats', 'flaky'),
        skipped: numberAt(json, 'stats', 'skipped'),
      }),
    },
  },
  {
    name: 'WebKit',
    command: ['npm', 'run', '--silent', 'e2e:webkit'],
    report: {
      file: 'reports/webkit.json',
      read: (json) => ({
        passed: numberAt(json, 'passed'),
        failed: numberAt(json, 'failed'),
        skipped: numberAt(json, 'skipped'),
      }),
    },
  },
];

/** Runs one part. A part that fails without a failed test of its own (it could not start, say) counts as one. */
function run({ name, command: [program = '', ...args], report }: Part): Count {
  console.log(`\n── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const count =
    report && existsSync(report.file)
      ? report.read(JSON.parse(readFileSync(report.file, 'utf8')))
      : undefined;
  if (status === 0) return count ?? { passed: 1, failed: 0 };
  return { ...count, passed: count?.passed ?? 0, failed: Math.max(1, count?.failed ?? 0) };
}

mkdirSync('reports', { recursive: true });
const counts = parts.map((part) => ({ name: part.name, ...run(part) }));

console.log('');
for (const { name, passed, failed, skipped } of counts) {
  console.log(
    `${failed ? '✘' : passed ? '✔' : '–'} ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
}
const sum = (of: 'passed' | 'failed') => counts.reduce((total, count) => total + count[of], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
