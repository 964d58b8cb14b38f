import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';

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

if (isStale()) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const browser = await findBrowser().catch((fault: Error) => {
  console.error(fault.message);
  process.exit(1);
});
console.log(`Browser from ${browser.from}: ${browser.path}`);

// Under a folder, not at the root of the host: what works here works anywhere.
const site = await serveFolder({ base: '/rights/' });
const tests = spawn(
  'npx',
  ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SITE: site.address,
      BROWSER_PATH: browser.path,
      BROWSER_ENV: JSON.stringify(browser.env),
    },
  },
);
tests.on('exit', (status) => {
  site.close();
  process.exit(status ?? 1);
});
