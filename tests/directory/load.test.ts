import { afterEach, expect, test, vi } from 'vitest';
import { DirectoryError, loadDirectory, loadFile } from '../../src/directory/load.ts';
import { shippedFiles } from './shipped.ts';

const fetched = vi.fn<(address: string) => Promise<Response>>();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());

let bases = 0;
// The loader remembers what it has read from a base address, so every test has its own.
const newBase = () => `https://example.org/${bases++}/`;
const serve = (files: object) =>
  fetched.mockImplementation(async (address) => {
    const name = address.replace(/^.*\/|\.json$/g, '');
    return Response.json(Object.entries(files).find(([key]) => key === name)?.[1]);
  });

test('a damaged entry is dropped with a message and the rest survive', async () => {
  const files = shippedFiles();
  const { entries } = files.providers as { entries: { id: string; website: unknown }[] };
  const all = entries.length;
  for (const entry of entries) if (entry.id === 'asc') entry.website = 'ascymru';
  serve(files);

  const { providers, hospitals, problems } = await loadDirectory(newBase());

  expect(problems).toEqual([
    { file: 'providers', entry: 'asc', field: 'website', message: 'not an http(s) link' },
  ]);
  expect(providers).toHaveLength(all - 1);
  expect(hospitals.length).toBeGreaterThan(400);
});

test('a file is asked for once, under the base address', async () => {
  serve(shippedFiles());
  const base = newBase();
  await Promise.all([loadFile(base, 'national'), loadFile(base, 'national')]);
  await loadFile(base, 'national');
  expect(fetched.mock.calls).toEqual([[`${base}directory/national.json`]]);
});

test.each<[what: string, answer: () => Promise<Response>, reason: string]>([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['the file is not there', async () => new Response('', { status: 404 }), 'missing'],
  ['the file is not JSON', async () => new Response('<!doctype html>'), 'unreadable'],
  ['the file is some other JSON', async () => Response.json({ hospitals: [] }), 'unreadable'],
])('when %s the error says so, and the next try may succeed', async (_, answer, reason) => {
  const base = newBase();
  fetched.mockImplementationOnce(answer);
  const error: unknown = await loadFile(base, 'national').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DirectoryError);
  expect(error).toMatchObject({ reason, file: 'national' });

  serve(shippedFiles());
  await expect(loadFile(base, 'national')).resolves.toMatchObject({ problems: [] });
});
