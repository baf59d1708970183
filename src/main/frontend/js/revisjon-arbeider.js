// Keeps the sheets that are being filled in, for days without coverage; nothing else, and not longer than a week.
const NAME = 'tunet-revisjon';
const FILES = ['/*STYLE*/', '/*SCRIPT*/', '/*FRAME*/'];
const LONGEST = 7 * 24 * 60 * 60 * 1000;
const SHEET = /^\/kvalitet\/skjema\/[0-9a-f-]{36}$/;

const keep = async (path, open) => {
    if (!SHEET.test(path)) return;
    const cache = await caches.open(NAME);
    if (!open) {
        await cache.delete(path);
        return;
    }
    const page = await fetch(path, { redirect: 'error' }).catch(() => undefined);
    if (!page || !page.ok) return;
    await cache.put(path, new Response(await page.text(), { headers: { 'Content-Type': 'text/html;charset=UTF-8', 'X-Kept-At': String(Date.now()), 'Content-Security-Policy': page.headers.get('Content-Security-Policy') || '' } }));
    await cache.addAll(FILES).catch(() => {});
};

const kept = async (path) => {
    const cache = await caches.open(NAME);
    const own = await cache.match(path);
    const pages = own ? [own] : await Promise.all((await cache.keys()).filter((key) => SHEET.test(new URL(key.url).pathname)).map((key) => cache.match(key)));
    const fresh = pages.find((page) => page && Date.now() - Number(page.headers.get('X-Kept-At')) < LONGEST);
    return fresh || Response.error();
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data.keep, event.data.open)));

self.addEventListener('fetch', (event) => {
    const request = event.request;
    if (request.method !== 'GET') return;
    const path = new URL(request.url).pathname;
    if (request.mode === 'navigate') {
        event.respondWith(fetch(request).catch(() => kept(path)));
    } else if (FILES.includes(path)) {
        event.respondWith(fetch(request).catch(() => caches.open(NAME).then((cache) => cache.match(request))));
    }
});
