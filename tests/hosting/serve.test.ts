import { mkdir, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersAt } from '../../scripts/header-rules.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { everyAnswer } from './answers.ts';
import { ask, listens } from './ask.ts';
import { rulesOf, smallFiles, writeSmallSite } from './small-site.ts';

describe.each(['/', '/rights/'])('npm start, under %s', (base) => {
  let folder = '';
  let host = { address: '', close: () => {} };

  beforeAll(async () => {
    folder = await writeSmallSite();
    host = await serveFolder({ folder, base });
    await mkdir(`${folder}-beside`);
    await writeFile(join(`${folder}-beside`, 'key.txt'), 'secret');
  });
  afterAll(async () => {
    host.close();
    for (const one of [folder, `${folder}-beside`]) await rm(one, { recursive: true });
  });

  // It sends what a host that reads `_headers` sends, and such a host cannot tell a file from a "not found".
  everyAnswer(() => ({
    address: host.address.replace(/\/$/, ''),
    headersOf: (address) => headersAt(rulesOf(), address, false),
  }));

  it('reads nothing beside its folder', async () => {
    const beside = `${folder.split('/').at(-1)}-beside/key.txt`;
    for (const way of [
      `..%2f${beside}`,
      `../${beside}`,
      `imha/..%2f..%2f${beside}`,
      `%2e%2e/${beside}`,
    ]) {
      const { status, text } = await ask(host.address + way);
      expect([status, text]).toEqual([404, smallFiles['404.html']]);
    }
  });

  it('listens to this machine alone', async () => {
    const { port } = new URL(host.address);
    expect(await listens('127.0.0.1', Number(port))).toBe(true);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) expect(await listens(address, Number(port))).toBe(false);
  });
});
