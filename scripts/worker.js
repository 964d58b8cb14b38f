/* Keeps the whole site on the device, so that it works without a connection. It keeps our files and nothing of the person's. */
const cacheName = '__CACHE__';
const files = __FILES__;
const prefix = 'know-your-rights-';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
  // Where the browser can, pages come straight from the cache without waking this worker.
  if (event.addRoutes) event.waitUntil(event.addRoutes({ condition: { requestMode: 'navigate' }, source: { cacheName } }));
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(prefix) && name !== cacheName;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

/* A newer version waits until nobody is in the middle of their questions. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    caches.match(request, { cacheName, ignoreSearch: request.mode === 'navigate' }).then((kept) => kept || fetch(request)),
  );
});
