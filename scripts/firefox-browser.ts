import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DrivenPage } from './driven-page.ts';
import { openFirefox } from './firefox-wire.ts';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Marionette quietens Firefox by itself; these are what it leaves. A port of 0: any free one, written into the profile. */
const quiet: Preferences = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'browser.startup.page': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox on this machine, the setting FIREFOX first. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX ?? '', 'firefox-esr', 'firefox'].find(
    (program) => program && spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0,
  );
}

/** Asks every tenth of a second for up to half a minute. */
async function soon<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Waited in vain until ${what}.`);
}

/** Starts Firefox with a profile of its own, hands over its page, and leaves nothing of either. */
export async function withFirefox<T>(
  program: string,
  preferences: Preferences,
  work: (page: DrivenPage) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'rights-firefox-'));
  const lines = Object.entries({ ...quiet, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  // It may be told to go off line: for that Firefox wants to be asked at its start.
  const options = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  const firefox = spawn(program, [...options, '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise((resolve) => void firefox.once('exit', resolve));
  try {
    const port = await soon('Firefox tells its port', async () =>
      Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')),
    );
    const page = new DrivenPage(await soon('Firefox answers', () => openFirefox(port)));
    const done = await work(page);
    await page.close().catch(() => {});
    return done;
  } finally {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
