/* The least that works without a network. */
const cacheName = 'floor';
const files = ['./', 'floor.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
  if (event.addRoutes) event.waitUntil(event.addRoutes({ condition: { requestMode: 'navigate' }, source: { cacheName } }));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request)));
});
