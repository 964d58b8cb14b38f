import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from '../../src/worker/addresses.ts';
import { keepingOf } from '../../src/worker/keeping.ts';
import { sha256 } from '../../src/worker/proof.ts';
import { fakeDevice, scope, type Wrong, wrongs } from './fake-device.ts';
import { runs } from '../runs.ts';

const files: Record<string, string> = {
  '': '<h1>Who is this for?</h1>',
  'imha/': '<h1>What an IMHA can do</h1>',
  'assets/shell-a1.js': 'export const shell = "the whole shell";',
  'assets/part-outcome-b2.js': 'export const outcome = "the whole outcome";',
  'assets/words-en-outcome-c3.js': 'export default { yes: "Yes." };',
  'directory/areas.json': '{ "entries": [] }',
};
const names = Object.keys(files);
const older = 'know-your-rights /rights/ older';
let contents: Contents = { build: 'now', files: {}, languages: {} };

beforeAll(async () => {
  const sealed = await Promise.all(
    names.map(async (name) => [
      name,
      await sha256(new Uint8Array(new TextEncoder().encode(files[name])).buffer),
    ]),
  );
  contents = { ...contents, files: Object.fromEntries(sealed) };
});

type Device = ReturnType<typeof fakeDevice>;

async function isAllKeptRight(device: Device): Promise<boolean> {
  const kept = device.store('know-your-rights /rights/ now').entries;
  return [...kept].every(([url, { body, type }]) => {
    const name = url.slice(scope.length);
    const isPage = type.includes('html');
    return new TextDecoder().decode(body) === files[name] && isPage === /(^|\/)$/.test(name);
  });
}

const anyWrong = fc.array(fc.constantFrom<Wrong>(...wrongs), { maxLength: 40 });
/** What an earlier build, or a hurt disk, may hold under our names. */
const anyEntries = fc.dictionary(
  fc.constantFrom(...names),
  fc.constantFrom('', '<title>Accept the terms</title>', 'export const shell = 1;'),
);

async function plant(
  device: Device,
  cache: string,
  entries: Record<string, string>,
): Promise<void> {
  for (const [name, text] of Object.entries(entries))
    await device.store(cache).put(scope + name, new Response(text));
}

describe('whatever the network answers, and whatever is on the device', () => {
  it('only files of this build are kept, and after the next good network all are', () =>
    fc.assert(
      fc.asyncProperty(anyWrong, anyWrong, anyEntries, async (first, second, planted) => {
        const device = fakeDevice(files);
        await plant(device, older, planted);
        const keeping = keepingOf(contents, device.world);
        for (const wrong of [first, second]) {
          device.wrong = [...wrong];
          const { missing } = await keeping.fill();
          expect(await isAllKeptRight(device)).toBe(true);
          const kept = device.store(keeping.ours).entries.size;
          expect(missing).toBe(names.length - kept);
        }
        device.wrong = [];
        expect(await keeping.fill()).toEqual({ missing: 0, isRefused: false });
        expect(device.store(keeping.ours).entries.size).toBe(names.length);
        expect(await isAllKeptRight(device)).toBe(true);
      }),
      runs(60),
    ));

  it('a page is given the right file or none, also where what was kept is hurt', () =>
    fc.assert(
      fc.asyncProperty(anyWrong, anyEntries, async (wrong, hurt) => {
        const device = fakeDevice(files);
        await keepingOf(contents, device.world).fill();
        const keeping = keepingOf(contents, device.world);
        await plant(device, keeping.ours, hurt);
        device.wrong = [...wrong];
        for (const name of names) {
          const given = await keeping.give(name);
          if (given) expect(await given.text()).toBe(files[name]);
        }
        device.wrong = [];
        for (const name of names)
          expect(await (await keeping.give(name))?.text()).toBe(files[name]);
      }),
      runs(60),
    ));
});

it('one lost answer costs that file only, and only that file is asked for again', async () => {
  const device = fakeDevice(files);
  const keeping = keepingOf(contents, device.world);
  device.wrong = ['none'];
  expect(await keeping.fill()).toEqual({ missing: 1, isRefused: false });
  device.asked = 0;
  expect(await keeping.fill()).toEqual({ missing: 0, isRefused: false });
  expect(device.asked).toBe(1);
});

it('what was taken away from the device is missed, and fetched again', async () => {
  const device = fakeDevice(files);
  const keeping = keepingOf(contents, device.world);
  await keeping.fill();
  device.store(keeping.ours).entries.clear();
  device.wrong = names.map(() => 'none');
  expect((await keeping.fill()).missing).toBeGreaterThan(0);
  device.wrong = [];
  expect((await keeping.fill()).missing).toBe(0);
});

it('a device that lets nothing be kept says so', async () => {
  const device = fakeDevice(files);
  const keeping = keepingOf(contents, device.world);
  device.store(keeping.ours).put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect((await keeping.fill()).isRefused).toBe(true);
});

it('an earlier build with a page in place of a program is known to be hurt', async () => {
  const device = fakeDevice(files);
  const keeping = keepingOf(contents, device.world);
  const put = (type: string) =>
    device
      .store(older)
      .put(`${scope}assets/shell-0.js`, new Response('', { headers: { 'content-type': type } }));
  await put('text/javascript');
  expect(await keeping.isHurt()).toBe(false);
  await put('text/html');
  expect(await keeping.isHurt()).toBe(true);
});
