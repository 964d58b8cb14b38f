import { type Asked, type Contents, fileAt, languageOf } from './addresses.ts';

declare const self: ServiceWorkerGlobalScope;
/** Filled in by `scripts/build-worker.ts`. */
declare const CONTENTS: Contents;

/** Not in every browser yet: answers from a cache without starting the worker first. */
interface Routing {
  addRoutes?(rules: readonly object[]): Promise<void>;
}

const { build, files, languages } = CONTENTS;
const { scope } = self.registration;
/** One cache a build. The scope is in its name, for one host may carry this site more than once. */
const family = `know-your-rights ${new URL(scope).pathname} `;
const ours = family + build;
const addressOf = (file: string) => new URL(file, scope).href;
const markOf = (language: string) => addressOf(`kept/${language}`);

async function lookUp(address: string): Promise<Response | undefined> {
  const found = await (await caches.open(ours)).match(address, { ignoreVary: true });
  // A page of an earlier build still finds its own files: their names hold what is in them.
  return found ?? caches.match(address, { ignoreVary: true });
}

/** Puts a file in our cache. The seal makes sure that it is of this very build; without one the name does. */
async function keep(cache: Cache, file: string, seal = ''): Promise<void> {
  const address = addressOf(file);
  const known = seal ? undefined : await caches.match(address, { ignoreVary: true });
  const response =
    known ??
    (await fetch(address, {
      priority: 'low',
      ...(seal ? { integrity: seal, cache: 'no-cache' } : {}),
    }));
  if (!response.ok || response.redirected) throw new Error(`${file} could not be kept`);
  await cache.put(address, response);
}

async function keepLanguage(language: string): Promise<void> {
  const cache = await caches.open(ours);
  await Promise.all((languages[language] ?? []).map((file) => keep(cache, file)));
  await cache.put(markOf(language), new Response());
}

async function install(): Promise<void> {
  const cache = await caches.open(ours);
  await Promise.all(Object.entries(files).map(([file, seal]) => keep(cache, file, seal)));
  for (const language of Object.keys(languages)) {
    if (await caches.match(markOf(language))) await keepLanguage(language).catch(() => {});
  }
}

async function answer(event: FetchEvent, file: string): Promise<Response> {
  const found = await lookUp(addressOf(file)).catch(() => undefined);
  if (found) return found;
  const response = await fetch(event.request).catch((fault: unknown) => {
    // Without a network, an address that does not exist leads to the start.
    if (event.request.mode === 'navigate' && file !== '') return Response.redirect(scope);
    throw fault;
  });
  const language = languageOf(file, languages);
  if (language && response.ok) event.waitUntil(keepLanguage(language).catch(() => {}));
  return response;
}

/** The pages of this site that are open now. "All clear" holds nothing and does not count. */
async function pages(): Promise<readonly Client[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope) && fileAt(url, scope) !== 'cleared/');
}

/** Takes over from the build before, asked by a page between journeys; never while another page is open. */
async function takeOver(): Promise<void> {
  if ((await pages()).length <= 1) await self.skipWaiting();
}

/** Drops earlier builds, asked by a page of this one; never while another page may still need them, or a next one is coming. */
async function tidy(entry: string): Promise<void> {
  if (!Object.hasOwn(files, fileAt(entry, scope))) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(family) && name !== ours);
  const { waiting, installing } = self.registration;
  if (waiting || installing || (await pages()).length > 1) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  const whole = install().catch(async (fault: unknown) => {
    await caches.delete(ours);
    throw fault;
  });
  const or = Object.keys(files).map((file) => ({
    urlPattern: { pathname: new URL(addressOf(file)).pathname, search: '', baseURL: scope },
  }));
  const routed = (event as Routing).addRoutes?.([
    { condition: { or }, source: { cacheName: ours } },
  ]);
  event.waitUntil(Promise.all([whole, routed?.catch(() => {})]));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { ask, entry }: Asked = event.data;
  if (ask === 'take-over') event.waitUntil(takeOver());
  if (ask === 'tidy' && entry) event.waitUntil(tidy(entry));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const file = fileAt(url, scope);
  // Nothing but our own pages and files is ever answered, or kept, here.
  if (mode === 'navigate' || file.startsWith('assets/') || Object.hasOwn(files, file))
    event.respondWith(answer(event, file));
});
