import { type Asked, type Contents, fileAt, languageOf } from './addresses.ts';
import { keepingOf } from './keeping.ts';
import { isPageInstead, sha256 } from './proof.ts';

declare const self: ServiceWorkerGlobalScope;
/** Filled in by `scripts/build-worker.ts`. */
declare const CONTENTS: Contents;

/** Not in every browser yet: answers from a cache without starting the worker first. */
interface Routing {
  addRoutes?(rules: readonly object[]): Promise<void>;
}

const { files, languages } = CONTENTS;
const { scope } = self.registration;
const keeping = keepingOf(CONTENTS, {
  scope,
  caches,
  fetch: (address, how) => fetch(address, how),
  digest: sha256,
  patience: 30_000,
});

/** The pages of this site that are open now. "All clear" holds nothing and does not count. */
async function pages(): Promise<readonly Client[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope) && fileAt(url, scope) !== 'cleared/');
}

/** Keeps what can be had now, and tells the pages how far it came. */
async function fill() {
  const told = await keeping.fill();
  for (const page of await pages()) page.postMessage(told, []);
  return told;
}

/**
 * The first time, what came is better than nothing, and the rest is fetched later. A newer build takes the place of one that
 * works, so it must be whole; what came of it stays for its next try.
 */
async function install(): Promise<void> {
  const { missing, isRefused } = await fill();
  if (isRefused) await caches.delete(keeping.ours);
  if (isRefused || (missing > 0 && self.registration.active)) throw new Error('not kept');
  // A device that kept something wrong never shows a page that could ask us to take over.
  if (self.registration.active && (await keeping.isHurt())) await self.skipWaiting();
}

async function answer(event: FetchEvent, file: string): Promise<Response> {
  const found = await keeping.give(file);
  if (found) return found;
  const response = await fetch(event.request).catch((fault: unknown) => {
    // Without a network, an address that does not exist leads to the start.
    if (event.request.mode === 'navigate' && file !== '') return Response.redirect(scope);
    throw fault;
  });
  return isPageInstead(file, response) ? Response.error() : response;
}

/** Takes over from the build before, asked by a page between journeys; never while another page is open. */
async function takeOver(): Promise<void> {
  if ((await pages()).length <= 1) await self.skipWaiting();
}

/** Drops earlier builds, asked by a page of this one; never while another page may still need them, or a next one is coming. */
async function tidy(entry: string): Promise<void> {
  if (!keeping.seals.has(fileAt(entry, scope))) return;
  const isOld = (name: string) => name.startsWith(keeping.family) && name !== keeping.ours;
  const names = (await caches.keys()).filter(isOld);
  const { waiting, installing } = self.registration;
  if (names.length === 0 || waiting || installing || (await pages()).length > 1) return;
  if ((await keeping.fill()).missing > 0) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  const or = Object.keys(files).map((file) => ({
    urlPattern: { pathname: new URL(file, scope).pathname, search: '', baseURL: scope },
  }));
  const routed = (event as Routing).addRoutes?.([
    { condition: { or }, source: { cacheName: keeping.ours } },
  ]);
  event.waitUntil(Promise.all([install(), routed?.catch(() => {})]));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { ask, entry }: Asked = event.data;
  if (ask === 'take-over') event.waitUntil(takeOver());
  if (ask === 'fill') event.waitUntil(fill());
  if (ask === 'tidy' && entry) event.waitUntil(tidy(entry));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const file = fileAt(url, scope);
  // Nothing but our own pages and files is ever answered, or kept, here.
  if (mode !== 'navigate' && !file.startsWith('assets/') && !keeping.seals.has(file)) return;
  event.respondWith(answer(event, file));
  const language = languageOf(file, languages);
  if (language) event.waitUntil(keeping.keepLanguage(language).catch(() => {}));
});
