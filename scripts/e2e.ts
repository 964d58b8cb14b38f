import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { browserSources, findBrowser, nameOf, type FoundBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';
import { forgetCount, readCount, writeCount } from './test-report.ts';

/** Is the built site older than what it is built from? */
function isStale(): boolean {
  if (!existsSync('dist/index.html')) return true;
  const built = statSync('dist/index.html').mtimeMs;
  const inFolders = ['src', 'machines', 'locales', 'public', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return [...inFolders, 'index.html', 'page.html', 'vite.config.ts'].some(
    (file) => statSync(file).mtimeMs > built,
  );
}

const theirs = 'reports/playwright.json';

/** Runs the tests in one browser. Their report is read again for the count, with the browser's name. */
async function runIn(browser: FoundBrowser, args: readonly string[]): Promise<boolean> {
  const name = nameOf(browser);
  console.log(`${name}, from ${browser.from}`);
  // Under a folder, not at the root of the host: what works here works anywhere.
  const site = await serveFolder({ base: '/rights/' });
  forgetCount(theirs);
  const config = ['--config', 'tests/e2e/playwright.config.ts'];
  const tests = spawn('npx', ['playwright', 'test', ...config, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      SITE: site.address,
      BROWSER_PATH: browser.path,
      BROWSER_ENV: JSON.stringify(browser.env),
    },
  });
  const status = await new Promise((ended) => void tests.on('exit', ended));
  site.close();
  const count = readCount(theirs, {
    passed: ['stats.expected'],
    // A test that passed only at a second try has not passed.
    failed: ['stats.unexpected', 'stats.flaky'],
    skipped: ['stats.skipped'],
  });
  if (process.env.COUNT_FILE && count)
    writeCount(process.env.COUNT_FILE, { ...count, browser: `${name}, from ${browser.from}` });
  return status === 0;
}

if (isStale()) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

// `npm test` names one source after the other; by hand, the browser that npm brings is the same on every machine.
const only = process.env.BROWSER_FROM;
const browser =
  only === 'npm' || only === 'machine'
    ? await browserSources[only]()
    : await findBrowser('npm', 'machine').catch((fault: Error) => {
        console.error(fault.message);
        process.exit(1);
      });
if (browser) process.exitCode = (await runIn(browser, process.argv.slice(2))) ? 0 : 1;
else console.log('Chromium: not on this machine');
