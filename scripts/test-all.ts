import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { forgetCount, readCount, type Count } from './test-report.ts';

/** One part of the checks: how to run it and, where it counts its own tests, how to read its count. */
interface Part {
  name: string;
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
  count?: { file: string; read(file: string): Count | undefined };
  /** Where another part does not need it: a browser that is not there is no fault by itself. */
  mayBeMissing?: boolean;
  /** Only these files, where another Chromium has run them all. */
  onlyAfterAnother?: readonly string[];
}

const npmRun = (script: string) => ['npm', 'run', '--silent', script];

const unitReport = 'reports/unit.json';
const vitest = ['--reporter=default', '--reporter=json', `--outputFile=${unitReport}`];

/** The journeys in one browser. */
function inBrowser(name: string, script: string, file: string, env = {}, rest = {}): Part {
  const path = `reports/${file}.json`;
  return {
    name,
    command: npmRun(script),
    env: { ...env, COUNT_FILE: path },
    count: { file: path, read: readCount },
    mayBeMissing: true,
    ...rest,
  };
}

/** What has differed between two Chromiums: fetching a part again, the worker, the history, and the way through it all. */
const differing = ['journeys', 'parts-fail', 'offline', 'nothing-stays', 'early'];
/** Of those, what is tagged so is seen in the first alone. */
const notAgain = ['--grep-invert', '@once'];

const browsers: readonly Part[] = [
  inBrowser('Chromium from npm', 'e2e', 'chromium-npm', { BROWSER_FROM: 'npm' }),
  inBrowser(
    'Chromium of this machine',
    'e2e',
    'chromium-machine',
    { BROWSER_FROM: 'machine' },
    { onlyAfterAnother: differing },
  ),
  inBrowser('Firefox', 'e2e:firefox', 'firefox'),
  inBrowser('WebKit', 'e2e:webkit', 'webkit'),
];

const parts: readonly Part[] = [
  { name: 'types', command: npmRun('typecheck') },
  { name: 'lint and house rules', command: npmRun('lint') },
  // Before the unit tests, for some of them weigh what is built.
  { name: 'build', command: npmRun('build') },
  {
    name: 'unit tests',
    command: ['npx', 'vitest', 'run', ...vitest],
    count: {
      file: unitReport,
      read: (file) =>
        readCount(file, {
          passed: ['numPassedTests'],
          failed: ['numFailedTests'],
          skipped: ['numPendingTests'],
        }),
    },
  },
  { name: 'words', command: npmRun('check:words') },
  { name: 'age of the law', command: npmRun('check:law') },
  { name: 'directory', command: npmRun('check:directory') },
  { name: 'what the browsers promised know', command: npmRun('check:browsers') },
  ...browsers,
];

/** Runs one part. A part that fails without a failed test of its own (it could not start, say) counts as one. */
function run({ command: [program = '', ...args], env, count, mayBeMissing }: Part): Count {
  if (count) forgetCount(count.file);
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const told = count?.read(count.file);
  const whole = mayBeMissing
    ? { passed: 0, failed: 0, skipped: 0 }
    : { passed: 1, failed: 0, skipped: 0 };
  if (status === 0) return told ?? whole;
  return { skipped: 0, passed: 0, ...told, failed: Math.max(1, told?.failed ?? 0) };
}

mkdirSync('reports', { recursive: true });
const counts: ({ part: Part } & Count)[] = [];
for (const part of parts) {
  console.log(`\n── ${part.name}`);
  const isSeen = counts.some((one) => one.part.name.startsWith('Chromium') && one.passed > 0);
  const only = (isSeen && part.onlyAfterAnother) || [];
  if (only.length > 0) console.log(`Only ${only.join(', ')}: the others ran in the one before.`);
  const command = only.length > 0 ? [...part.command, '--', ...only, ...notAgain] : part.command;
  counts.push({ part, ...run({ ...part, command }) });
}

console.log('');
for (const { part, passed, failed, skipped, browser } of counts) {
  const isMissing = part.mayBeMissing && !passed && !failed;
  const skips = skipped ? `, ${skipped} skipped` : '';
  const told = isMissing ? 'not on this machine' : `${passed} passed, ${failed} failed${skips}`;
  const where = browser ? ` (${browser})` : '';
  console.log(`${failed ? '✘' : isMissing ? '–' : '✔'} ${part.name}${where}: ${told}`);
}
const sum = (of: 'passed' | 'failed', all = counts) =>
  all.reduce((total, count) => total + count[of], 0);
const inChromium = counts.filter(({ part }) => part.name.startsWith('Chromium'));
const noBrowser = sum('passed', inChromium) + sum('failed', inChromium) === 0;
if (noBrowser) console.log('✘ No Chromium could be had, so no page was seen in a browser.');
const failed = sum('failed') + (noBrowser ? 1 : 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${failed} failed`);
