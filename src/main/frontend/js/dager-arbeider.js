// Keeps today's barn page, with initials only, for hours without coverage; nothing else, and not longer than 48 hours.
const NAME = 'tunet-dager';
const PAGE = '/dager/frakoblet';
const FILES = ['/*STYLE*/', '/*SCRIPT*/'];
const LONGEST = 48 * 60 * 60 * 1000;

const refresh = async () => {
    const page = await fetch(PAGE, { redirect: 'error' }).catch(() => undefined);
    if (!page || !page.ok) return;
    const cache = await caches.open(NAME);
    const kept = new Response(await page.text(), { headers: { 'Content-Type': 'text/html;charset=UTF-8', 'X-Kept-At': String(Date.now()), 'Content-Security-Policy': page.headers.get('Content-Security-Policy') || '' } });
    await cache.put(PAGE, kept);
    await cache.addAll(FILES).catch(() => {});
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(refresh()));

self.addEventListener('fetch', (event) => {
    const request = event.request;
    if (request.method !== 'GET') return;
    if (request.mode === 'navigate') {
        event.respondWith(fetch(request).catch(async () => {
            const cache = await caches.open(NAME);
            const kept = await cache.match(PAGE);
            if (kept && Date.now() - Number(kept.headers.get('X-Kept-At')) < LONGEST) return kept;
            await caches.delete(NAME);
            return Response.error();
        }));
    } else if (FILES.includes(new URL(request.url).pathname)) {
        event.respondWith(fetch(request).catch(() => caches.open(NAME).then((cache) => cache.match(request))));
    }
});
