import type { World } from '../../src/worker/keeping.ts';
import { sha256 } from '../../src/worker/proof.ts';

export const scope = 'https://host.example/rights/';

/** The ways an answer can be wrong: a network's own page, half a file, one of another build, and so on. */
export const wrongs = [
  'none',
  'silent',
  'half-and-silent',
  'portal',
  'half',
  'empty',
  'other-build',
  'wrong-type',
  'not-found',
  'server-fault',
  'redirect',
] as const;
export type Wrong = (typeof wrongs)[number];

const page = { 'content-type': 'text/html' };

export function answerTo(
  wrong: Wrong | undefined,
  text: string,
  end: AbortSignal,
): Promise<Response> {
  const never = (fail: (fault: unknown) => void) =>
    end.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
  const half = text.slice(0, text.length / 2);
  const answers: Record<Wrong | 'right', () => Response | Promise<Response>> = {
    right: () => new Response(text, { headers: { 'content-type': 'text/plain' } }),
    none: () => Promise.reject(new TypeError('Failed to fetch')),
    silent: () => new Promise((_, fail) => never(fail)),
    'half-and-silent': () =>
      new Response(
        new ReadableStream({
          start(stream) {
            stream.enqueue(new TextEncoder().encode(half));
            never((fault) => stream.error(fault));
          },
        }),
      ),
    portal: () => new Response('<title>Accept the terms</title>', { headers: page }),
    half: () => new Response(half),
    empty: () => new Response(''),
    'other-build': () => new Response(`${text} of another build`),
    'wrong-type': () => new Response(text, { headers: page }),
    'not-found': () => new Response(text, { status: 404 }),
    'server-fault': () => new Response(text, { status: 503 }),
    redirect: () => Object.defineProperty(new Response(text), 'redirected', { value: true }),
  };
  return Promise.resolve(answers[wrong ?? 'right']());
}

/** One cache of a device, in memory: the few ways in that the worker uses. */
class FakeCache {
  readonly entries = new Map<string, { body: ArrayBuffer; type: string }>();

  async match(url: string): Promise<Response | undefined> {
    const found = this.entries.get(url);
    return found && new Response(found.body, { headers: { 'content-type': found.type } });
  }
  async put(url: string, response: Response): Promise<void> {
    const type = response.headers.get('content-type') ?? '';
    this.entries.set(url, { body: await response.arrayBuffer(), type });
  }
  async delete(url: string): Promise<boolean> {
    return this.entries.delete(url);
  }
  async keys(): Promise<{ url: string }[]> {
    return [...this.entries.keys()].map((url) => ({ url }));
  }
}

/** A device with its caches, the browser's own among them, and a host that answers as it is told. */
export function fakeDevice(files: Readonly<Record<string, string>>) {
  const stores = new Map<string, FakeCache>();
  const own = new Map<string, Wrong | undefined>();
  const store = (name: string): FakeCache => {
    const found = stores.get(name) ?? new FakeCache();
    stores.set(name, found);
    return found;
  };
  /** How the next answers go wrong; when there are no more, all is well. */
  const told: { wrong: Wrong[]; asked: number } = { wrong: [], asked: 0 };
  const world: World = {
    scope,
    digest: sha256,
    patience: 5,
    // Only what the worker uses of the browser's caches is there.
    caches: {
      open: async (name) => store(name) as unknown as Cache,
      keys: async () => [...stores.keys()],
    },
    fetch(address, { cache, signal }) {
      told.asked += 1;
      const text = files[address.slice(scope.length)] ?? '';
      const end = signal ?? new AbortController().signal;
      if (cache === 'default' && own.has(address)) return answerTo(own.get(address), text, end);
      const wrong = told.wrong.shift();
      if (wrong !== 'none' && wrong !== 'silent') own.set(address, wrong);
      return answerTo(wrong, text, end);
    },
  };
  return Object.assign(told, { store, world });
}
