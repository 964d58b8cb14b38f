import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersAt } from '../../scripts/header-rules.ts';
import { everyAnswer } from './answers.ts';
import { ask } from './ask.ts';
import { rulesOf, writeSmallSite } from './small-site.ts';
import { nginxProgram, startNginx, type RunningNginx } from './start-nginx.ts';

if (!nginxProgram)
  console.log('skipped: no nginx here, so docs/hosting/nginx.conf was not started');

describe.skipIf(!nginxProgram)('nginx, started with docs/hosting/nginx.conf', () => {
  const settings = { FRAME_ANCESTORS: 'https://www.example.org' };
  let folder = '';
  let nginx: RunningNginx;

  beforeAll(async () => {
    folder = await writeSmallSite(settings);
    nginx = await startNginx(folder);
  });
  afterAll(async () => {
    await nginx.stop();
    await rm(folder, { recursive: true });
  });

  describe.each(['root', 'subPath'] as const)('at the %s', (at) => {
    everyAnswer(() => ({
      address: nginx[at],
      headersOf: (address) => headersAt(rulesOf(settings), address, true),
    }));
  });

  it('says that it is nginx and nothing more', async () => {
    expect((await ask(`${nginx.root}/`)).headers.server).toBe('nginx');
  });

  it('writes nothing of who asked for what to a log', async () => {
    const text = await readFile('docs/hosting/nginx.conf', 'utf8');
    for (const line of ['access_log off;', 'log_not_found off;']) expect(text).toContain(line);
    await ask(`${nginx.root}/who-asked-for-this`);
    expect(nginx.log()).toBe('');
  });
});
