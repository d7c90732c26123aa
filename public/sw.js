// Keeps the help page, which is the same for everybody, and nothing else: no page of a person, no text.
const KEPT = 'help';
const PAGE = '/help-now.html';
const FILES = [PAGE, '/help-now.css', '/quick-exit.js', '/keep-help.js', '/favicon.svg'];

async function keep() {
  const cache = await caches.open(KEPT);
  await cache.addAll(
    FILES.map((file) => new Request(file, { cache: 'reload', credentials: 'omit' })),
  );
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

async function pageOrHelp(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await caches.match(PAGE);
    if (kept === undefined) throw failure;
    return kept;
  }
}

async function fileOrKept(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept === undefined) throw failure;
    return kept;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(pageOrHelp(request));
    // Numbers change: whoever opens the page while there is a connection gets a fresh copy kept.
    if (pathname.startsWith('/help-now')) event.waitUntil(keep().catch(() => undefined));
    return;
  }
  if (FILES.includes(pathname)) event.respondWith(fileOrKept(request));
});
