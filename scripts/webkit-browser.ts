import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DrivenPage } from './driven-page.ts';
import { openWebKit } from './webkit-wire.ts';

const inPath = (program: string) =>
  String(
    spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout ?? '',
  ).trim();

/** Debian keeps the small browser beside the library, in a folder named after the machine and the version. */
function findMiniBrowser(): string | undefined {
  const places = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').flatMap((machine) =>
        ['4.1', '4.0', '6.0'].flatMap((version) => [
          join('/usr/lib', machine, `webkit2gtk-${version}`),
          join('/usr/lib', machine, `webkitgtk-${version}`),
        ]),
      )
    : [];
  return places.map((place) => join(place, 'MiniBrowser')).find((path) => existsSync(path));
}

/** What is there to run WebKit with, or what is missing, in words. */
export function findWebKit():
  | { driver: string; browser: string; display: string }
  | { missing: string } {
  const driver = inPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  if (!driver || !browser)
    return { missing: 'no WebKit here (on Debian: apt-get install webkit2gtk-driver xvfb)' };
  const display = process.env.DISPLAY ?? '';
  if (!display && !inPath('Xvfb'))
    return { missing: 'WebKit is here but nothing to draw on (on Debian: apt-get install xvfb)' };
  return { driver, browser, display };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A display in memory. It picks a free number itself and tells it on its third channel. */
function startDisplay(): Promise<{ display: string; process: ChildProcess }> {
  const process = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '900x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    process.once('exit', () => reject(new Error('Xvfb ended at once.')));
    process.stdio[3]?.once('data', (number) =>
      resolve({ display: `:${String(number).trim()}`, process }),
    );
  });
}

/** Starts what was found, hands over a way to open pages, and stops all of it afterwards. */
export async function withWebKit<T>(
  found: { driver: string; browser: string; display: string },
  work: (open: () => Promise<DrivenPage>) => Promise<T>,
): Promise<T> {
  const own = found.display ? undefined : await startDisplay();
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // In a container the browser may not build its own sandbox; it opens nothing but our pages here.
    env: {
      ...process.env,
      DISPLAY: own?.display ?? found.display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    for (
      let tries = 0;
      tries < 100 && !(await fetch(`${address}/status`).catch(() => undefined));
      tries += 1
    )
      await new Promise((later) => setTimeout(later, 100));
    return await work(async () => new DrivenPage(await openWebKit(address, found.browser)));
  } finally {
    driver.kill();
    own?.process.kill();
  }
}
