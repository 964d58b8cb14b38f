import type { Contents, Sealed, Told } from './addresses.ts';
import { isPageInstead, proven, type Digest } from './proof.ts';

/** What keeping needs of the browser; a test gives its own. */
export interface World {
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys'>;
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
  readonly digest: Digest;
  /** How long one file is waited for, in milliseconds. */
  readonly patience: number;
}

/** How many files are fetched at once. */
const atOnce = 6;

/** Keeps the files of one build: only what is proven to be of that build, bit by bit, and anew where it is not there. */
export function keepingOf({ build, files, languages }: Contents, world: World) {
  /** One cache a build. The scope is in its name, for one host may carry this site more than once. */
  const family = `know-your-rights ${new URL(world.scope).pathname} `;
  const ours = family + build;
  const seals = new Map(
    [files, ...Object.values(languages)].flatMap((sealed: Sealed) => Object.entries(sealed)),
  );
  /** Looked at since the worker woke, and found to be right. */
  const checked = new Set<string>();
  /** Asked of the host and not had. */
  const lost = new Set<string>();
  const addressOf = (file: string) => new URL(file, world.scope).href;
  const markOf = (language: string) => addressOf(`kept/${language}`);
  const open = () => world.caches.open(ours);
  const prove = (file: string, response: Response | undefined) =>
    proven(file, seals.get(file) ?? '', response, world.digest);

  async function earlier(): Promise<Cache[]> {
    const names = (await world.caches.keys()).filter(
      (name) => name.startsWith(family) && name !== ours,
    );
    return Promise.all(names.map((name) => world.caches.open(name)));
  }

  async function ask(file: string, cache: RequestCache): Promise<Response | undefined> {
    const end = new AbortController();
    const over = setTimeout(() => end.abort(), world.patience);
    const how = { cache, signal: end.signal, redirect: 'error', priority: 'low' } as const;
    try {
      const response = await world.fetch(addressOf(file), how);
      // Read to its end here, for half a file may stop coming.
      const body = await response.arrayBuffer();
      const { status, headers } = response;
      return status === 200 && !response.redirected
        ? new Response(body, { headers })
        : Response.error();
    } catch {
      return undefined;
    } finally {
      clearTimeout(over);
    }
  }

  /** From the host. An answer that is not the file may come from a cache on the way, so the second question goes past them all. */
  async function fetchProven(file: string): Promise<Response | undefined> {
    if (lost.has(file)) return prove(file, await ask(file, 'reload'));
    lost.add(file);
    const first = await ask(file, file.startsWith('assets/') ? 'default' : 'no-cache');
    const good = await prove(file, first);
    if (good || !first) return good;
    return prove(file, await ask(file, 'reload'));
  }

  async function copyProven(file: string): Promise<Response | undefined> {
    for (const cache of await earlier()) {
      const copy = await prove(file, await cache.match(addressOf(file), { ignoreVary: true }));
      if (copy) return copy;
    }
    return undefined;
  }

  /** From our own cache, if it is what it should be. What is not is dropped. */
  async function kept(file: string): Promise<Response | undefined> {
    const cache = await open();
    const found = await cache.match(addressOf(file), { ignoreVary: true });
    if (!found || checked.has(file)) return found;
    const good = await prove(file, found);
    if (good) checked.add(file);
    else await cache.delete(addressOf(file));
    return good;
  }

  async function put(file: string, good: Response): Promise<void> {
    await (await open()).put(addressOf(file), good);
    checked.add(file);
    lost.delete(file);
  }

  /** Fetches what is missing of these, and says what still is. Throws only where the device lets nothing be kept. */
  async function fillWith(wanted: readonly string[]): Promise<string[]> {
    const left = [...wanted];
    const missing: string[] = [];
    const work = async (): Promise<void> => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        if (await kept(file)) continue;
        const good = (await copyProven(file)) ?? (await fetchProven(file));
        if (good) await put(file, good);
        else missing.push(file);
      }
    };
    // All come to their end, so that nothing is kept behind the back of whoever hears of the failure.
    const ends = await Promise.allSettled(
      Array.from({ length: atOnce }, () =>
        work().catch((fault: unknown) => {
          left.length = 0;
          throw fault;
        }),
      ),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return missing;
  }

  async function keepLanguage(language: string): Promise<void> {
    await (await open()).put(markOf(language), new Response());
    await fillWith(Object.keys(languages[language] ?? {}));
  }

  async function isMarked(language: string): Promise<boolean> {
    const found = await Promise.all(
      [await open(), ...(await earlier())].map((cache) => cache.match(markOf(language))),
    );
    return found.some(Boolean);
  }

  async function fillAll(): Promise<Told> {
    // Whatever was right when the worker woke may have been lost since.
    checked.clear();
    try {
      const missing = await fillWith(Object.keys(files));
      for (const language of Object.keys(languages))
        if (await isMarked(language)) await keepLanguage(language);
      return { missing: missing.length, isRefused: false };
    } catch {
      return { missing: Object.keys(files).length, isRefused: true };
    }
  }

  let filling: Promise<Told> | undefined;

  return {
    ours,
    family,
    seals,
    addressOf,
    keepLanguage,

    /** Fills the cache as far as it goes now. */
    fill(): Promise<Told> {
      filling ??= fillAll().finally(() => {
        filling = undefined;
      });
      return filling;
    },

    /** A file of this build, kept or fetched and kept; of an earlier build, if it was kept then. Nothing where it cannot be had. */
    async give(file: string): Promise<Response | undefined> {
      const here = await kept(file).catch(() => undefined);
      if (here) return here;
      if (seals.has(file)) {
        const good = await fetchProven(file);
        if (good) await put(file, good.clone()).catch(() => {});
        return good;
      }
      // A page of an earlier build still finds its own files: their names hold what is in them.
      for (const cache of await earlier().catch(() => [])) {
        const old = await cache.match(addressOf(file), { ignoreVary: true });
        if (old && !isPageInstead(file, old)) return old;
      }
      return undefined;
    },

    /** Does an earlier build on this device keep a page in place of a program or its styles? */
    async isHurt(): Promise<boolean> {
      for (const cache of await earlier()) {
        for (const { url } of await cache.keys()) {
          const old = await cache.match(url, { ignoreVary: true });
          if (old && /\.(js|css)$/.test(url) && isPageInstead(url, old)) return true;
        }
      }
      return false;
    },
  };
}
