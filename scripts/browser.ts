import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser that starts: where it is and what it needs in its environment. */
export interface FoundBrowser {
  path: string;
  env: Record<string, string>;
  from: string;
}

const noBrowser = `No browser could be had for the tests. Any one of these helps:
  - set CHROMIUM to the path of Chrome or Chromium
  - install Chromium, so that /usr/bin/chromium exists
  - run: npx playwright install chromium
  - on 64-bit Linux: run npm ci, which brings one along (@sparticuz/chromium)`;

function starts(path: string, env: Record<string, string>): boolean {
  if (!path || !existsSync(path)) return false;
  const { status } = spawnSync(path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    timeout: 30_000,
    stdio: 'ignore',
  });
  return status === 0;
}

/** Runs `work` with some variables set, and puts the old ones back. */
async function withEnv<T>(values: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The browser that comes with npm ci. It is packed in its package; the first time it is unpacked next to
 * the libraries it may miss on a bare machine (they are unpacked only where it believes itself in that cloud).
 */
async function packedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(tmpdir(), `know-your-rights-browser-${process.getuid?.() ?? 0}`);
  const ready = join(folder, 'ready');
  if (!existsSync(ready)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await withEnv(
      {
        TMPDIR: folder,
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
        LD_LIBRARY_PATH: '',
        FONTCONFIG_PATH: '',
      },
      async () => {
        const { default: packed } = await import('@sparticuz/chromium');
        await packed.executablePath();
      },
    );
    // Its list of fonts names the place it is usually unpacked to.
    const list = join(folder, 'fonts', 'fonts.conf');
    await writeFile(
      list,
      (await readFile(list, 'utf8')).replaceAll('/tmp/fonts', join(folder, 'fonts')),
    );
    await writeFile(ready, '');
  }
  const path = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const env = [fonts, withLibraries].find((tried) => starts(path, tried));
  return env && { path, env, from: 'the package @sparticuz/chromium' };
}

/** The Chromium of the machine: the one that CHROMIUM names, or where it usually is. */
function machineBrowser(): FoundBrowser | undefined {
  const installed = [
    { path: process.env.CHROMIUM ?? '', from: 'CHROMIUM' },
    { path: '/usr/bin/chromium', from: 'this machine' },
    { path: '/usr/bin/google-chrome', from: 'this machine' },
    { path: chromium.executablePath(), from: 'Playwright' },
  ];
  const found = installed.find(({ path }) => starts(path, {}));
  return found && { ...found, env: {} };
}

/** Where tests may take their Chromium from. */
export const browserSources = {
  npm: () =>
    packedBrowser().catch((fault: unknown) => {
      console.error('The packed browser could not be unpacked:', fault);
      return undefined;
    }),
  machine: async () => machineBrowser(),
} as const;

export type BrowserSource = keyof typeof browserSources;

/** Finds a browser, from where it is looked for first. Throws, saying how to get one, when there is none. */
export async function findBrowser(...order: readonly BrowserSource[]): Promise<FoundBrowser> {
  for (const source of order) {
    const found = await browserSources[source]();
    if (found) return found;
  }
  throw new Error(noBrowser);
}

/** What a browser says that it is: "Chromium 147.0.7727.0". */
export function nameOf({ path, env }: FoundBrowser): string {
  const { stdout } = spawnSync(path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return /^[^\d]*[\d.]+/.exec(stdout)?.[0] ?? 'Chromium';
}
