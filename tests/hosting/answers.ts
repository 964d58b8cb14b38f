import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../scripts/content-types.ts';
import { ask, packings, type Answer } from './ask.ts';
import { addressOf, smallFiles } from './small-site.ts';

/** A host under test: where the site stands on it, without a slash at the end, and what it is to send with a file that is there. */
export interface Host {
  address: string;
  headersOf(address: string): Readonly<Record<string, string>>;
}

const missing = [
  '/no-such-page/',
  '/no-such-file.js',
  '/assets/no-such-part-a1.js',
  '/assets/no-such-part-a1.css',
  '/assets/',
  '/nothing',
  '/directory/',
  '/_headers',
  '/_nginx/maps.conf',
  '/_nginx/',
  '/index.html.br',
  '/assets/app-a1.js.gz',
  '/imha/%2e%2e%2fno-such-page',
];

function expectHeaders({ headers }: Answer, wanted: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(wanted))
    expect(headers[name.toLowerCase()], name).toBe(value);
}

/** What holds for every host of ours: every status in every packing, asked for as browsers do, and the body read as they would. */
export function everyAnswer(host: () => Host): void {
  describe.each(Object.entries(packings))('asked for in %s', (packing, accepted) => {
    const get = (path: string, more: Parameters<typeof ask>[1] = {}) =>
      ask(host().address + path, {
        ...more,
        headers: { 'Accept-Encoding': accepted, ...more.headers },
      });
    const expectNotKept = (answer: Answer) => {
      const { 'Cache-Control': _, ...guard } = host().headersOf('/404.html');
      expectHeaders(answer, guard);
      expect(answer.headers['cache-control']).toBe('no-cache');
    };

    it.each(Object.keys(smallFiles))('200, and 304 the second time: %s', async (file) => {
      const address = addressOf(file);
      const first = await get(address);
      expect(first.status).toBe(200);
      expect(first.text).toBe(smallFiles[file]);
      expectHeaders(first, host().headersOf(address));
      expect(first.headers['content-type']).toBe(contentTypes[/\.\w+$/.exec(file)?.[0] ?? '']);
      const isPacked = packing !== 'none' && !file.endsWith('.woff2');
      expect(first.headers['content-encoding']).toBe(isPacked ? packing : undefined);
      expect(first.headers.vary).toContain('Accept-Encoding');
      const head = await get(address, { method: 'HEAD' });
      expect([head.status, head.text]).toEqual([200, '']);
      expectHeaders(head, host().headersOf(address));
      const again = await get(address, {
        headers: { 'If-None-Match': String(first.headers.etag) },
      });
      expect([again.status, again.text]).toEqual([304, '']);
      expectHeaders(again, host().headersOf(address));
    });

    it.each(missing)('404, which can be read and is not kept: %s', async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(smallFiles['404.html']);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expectNotKept(answer);
    });

    it.each(['/', '/assets/app-a1.js'])('405, which can be read: %s', async (path) => {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const answer = await get(path, { method });
        expect(answer.status).toBe(405);
        expect(answer.text).toMatch(/not allowed/i);
        expectNotKept(answer);
      }
    });

    it('301 or 308: a page asked for without its slash, on to its folder and nowhere else', async () => {
      const answer = await get('/imha');
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.location).toBe(
        `${new URL(host().address).pathname}/imha/`.replace('//', '/'),
      );
      expectNotKept(answer);
      // An address that begins with two slashes would lead to another host.
      for (const path of ['/%2fimha', '//imha', '/%5cimha', '/..%2f..%2fimha']) {
        const odd = await get(path);
        expect(odd.headers.location ?? '/').toMatch(/^\/(?!\/)/);
      }
    });

    it('400: a damaged address, in an answer that can be read', async () => {
      const answer = await get('/%zz');
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/bad request/i);
    });
  });
}
