// The barn page without coverage: taps are kept in the browser, sent when there is coverage, and gone after 48 hours or at sign-out.
(() => {
    'use strict';
    const page = document.querySelector('[data-barn]');
    if (!page || !window.localStorage) return;

    const KEY = 'tunet.dager';
    const LONGEST = 48 * 60 * 60 * 1000;
    const status = page.querySelector('[data-queue]');
    const offlinePage = page.dataset.offline === 'true';
    const words = (text, value) => text.replace('{0}', String(value));
    let sending = false;

    const read = () => {
        try {
            return JSON.parse(localStorage.getItem(KEY) || '[]');
        } catch {
            return [];
        }
    };
    const write = (kept) => localStorage.setItem(KEY, JSON.stringify(kept));

    const say = (message) => {
        const kept = read().length;
        status.textContent = [kept ? words(page.dataset.waiting, kept) : '', message || ''].filter(Boolean).join(' ');
    };

    // What is older than two days is dropped, and it says for which days, so that nothing is lost silently.
    const dropOld = () => {
        const kept = read();
        const old = kept.filter((one) => Date.now() - one.tappedAt > LONGEST);
        if (old.length) {
            write(kept.filter((one) => !old.includes(one)));
            return page.dataset.old + ' ' + [...new Set(old.map((one) => one.fields.dato[0]))].join(', ');
        }
        return '';
    };

    const fieldsOf = (form, button) => {
        const fields = {};
        new FormData(form).forEach((value, name) => {
            if (!name.startsWith('_')) (fields[name] = fields[name] || []).push(value);
        });
        if (button && button.name) fields[button.name] = [button.value];
        return fields;
    };

    const keep = (form, button) => {
        const id = crypto.randomUUID();
        const fields = fieldsOf(form, button);
        fields.id = [id];
        // A second tap on the same row without coverage corrects the first one.
        const kept = read();
        const same = kept.filter((one) => one.kind === form.dataset.kind && one.fields.placement[0] === fields.placement[0]
            && one.fields.dato[0] === fields.dato[0] && (one.fields.half || [''])[0] === (fields.half || [''])[0]);
        if (form.dataset.kind === 'mark' && same.length) fields.replaces = [...(fields.replaces || []), ...same.map((one) => one.id)];
        write([...kept, { id, kind: form.dataset.kind, fields, tappedAt: Date.now() }]);
        const row = form.closest('.barn__row');
        const state = row && row.querySelector('[data-state]');
        if (state && button) state.textContent = button.firstChild.textContent.trim();
        row?.querySelectorAll('details[open]').forEach((open) => { open.open = false; });
        say(page.dataset.kept);
    };

    const send = async () => {
        if (sending || !read().length) return;
        sending = true;
        try {
            const ready = await fetch('/dager/ko', { headers: { Accept: 'application/json' }, redirect: 'error' });
            if (!ready.ok) return;
            const { token } = await ready.json();
            const batch = read().slice(0, 200);
            const answer = await fetch('/dager/ko', {
                method: 'POST',
                redirect: 'error',
                headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
                body: JSON.stringify(batch),
            });
            if (!answer.ok) return;
            const outcomes = await answer.json();
            const done = new Set(outcomes.map((outcome) => outcome.id));
            write(read().filter((one) => !done.has(one.id)));
            const refused = outcomes.filter((outcome) => !outcome.taken).flatMap((outcome) => outcome.reasons);
            if (refused.length) say(page.dataset.refused + ' ' + [...new Set(refused)].join(' '));
            else if (!read().length && !offlinePage) location.reload();
            else say(page.dataset.sent);
        } catch {
            say();
        } finally {
            sending = false;
        }
    };

    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (!form.dataset.kind) return;
        if (!navigator.onLine || offlinePage || read().length) {
            event.preventDefault();
            event.stopImmediatePropagation();
            keep(form, event.submitter);
            if (navigator.onLine) send();
        }
    }, true);

    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send());
    say(dropOld());
    send();

    if ('serviceWorker' in navigator) {
        navigator.serviceWorker.register('/dager-arbeider.js', { scope: '/dager' }).catch(() => {});
        navigator.serviceWorker.ready.then((ready) => ready.active?.postMessage('refresh')).catch(() => {});
    }
})();
