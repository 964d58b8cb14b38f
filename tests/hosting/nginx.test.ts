import { readFile, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../../scripts/content-types.ts';
import { headersFor, readHeadersFile, type HeaderBlock } from '../../scripts/headers-file.ts';
import { addressOf, smallFiles, writeSmallSite } from './small-site.ts';
import { nginxProgram, startNginx, type RunningNginx } from './start-nginx.ts';

if (!nginxProgram)
  console.log('skipped: no nginx here, so docs/hosting/nginx.conf was not started');

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function get(address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe.skipIf(!nginxProgram)('nginx, started with docs/hosting/nginx.conf', () => {
  let folder = '';
  let nginx: RunningNginx;
  let blocks: HeaderBlock[] = [];

  beforeAll(async () => {
    folder = await writeSmallSite({ FRAME_ANCESTORS: 'https://www.example.org' });
    blocks = await readHeadersFile(join(folder, '_headers'));
    nginx = await startNginx(folder);
  });
  afterAll(async () => {
    await nginx.stop();
    await rm(folder, { recursive: true });
  });

  describe.each(['root', 'subPath'] as const)('at the %s', (at) => {
    it.each(Object.keys(smallFiles))(
      '%s comes whole, with the very headers of the _headers file',
      async (file) => {
        const { status, headers, body } = await get(nginx[at] + addressOf(file));
        expect(status).toBe(200);
        expect(body.toString()).toBe(smallFiles[file]);
        for (const [name, value] of Object.entries(headersFor(blocks, addressOf(file))))
          expect(headers[name.toLowerCase()], name).toBe(value);
        expect(headers['content-type']).toBe(contentTypes[/\.\w+$/.exec(file)?.[0] ?? '']);
        expect(headers.server).toBe('nginx');
      },
    );

    it.each(Object.keys(smallFiles).filter((file) => !file.endsWith('.woff2')))(
      '%s comes packed to a browser that takes that',
      async (file) => {
        for (const [asked, encoding, unpack] of [
          ['gzip, deflate, br', 'br', brotliDecompressSync],
          ['gzip', 'gzip', gunzipSync],
        ] as const) {
          const { headers, body } = await get(nginx[at] + addressOf(file), asked);
          expect(headers['content-encoding']).toBe(encoding);
          expect(headers.vary).toContain('Accept-Encoding');
          expect(headers['content-type']).toBe(contentTypes[/\.\w+$/.exec(file)?.[0] ?? '']);
          expect(unpack(body).toString()).toBe(smallFiles[file]);
          for (const [name, value] of Object.entries(headersFor(blocks, addressOf(file))))
            expect(headers[name.toLowerCase()], name).toBe(value);
        }
      },
    );

    it('sends a page asked for without its slash on to its folder', async () => {
      const { status, headers } = await get(`${nginx[at]}/imha`);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${at === 'root' ? '' : '/rights'}/imha/`);
    });

    it.each([
      '/no-such-page/',
      '/no-such-file.js',
      '/nothing',
      '/_headers',
      '/_nginx/maps.conf',
      '/_nginx/',
      '/imha/%2e%2e%2fno-such-page',
    ])('%s is not found, and the answer is as guarded as any', async (path) => {
      const { status, headers, body } = await get(nginx[at] + path);
      expect(status).toBe(404);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body.toString()).toBe(smallFiles['404.html']);
    });
  });

  it('writes nothing of who asked for what to a log', async () => {
    const text = await readFile('docs/hosting/nginx.conf', 'utf8');
    for (const line of ['access_log off;', 'log_not_found off;']) expect(text).toContain(line);
    await get(`${nginx.root}/who-asked-for-this`);
    expect(nginx.log()).toBe('');
  });
});
