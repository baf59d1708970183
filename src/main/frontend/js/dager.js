// The farm's day without coverage: taps and reports are kept in the browser, sent when there is coverage, and gone after 48 hours or at sign-out.
(() => {
    'use strict';
    const page = document.querySelector('[data-barn]');
    if (!page || !window.localStorage) return;

    const KEY = 'tunet.dager';
    const RETRY = 3000;
    const LONGEST = 48 * 60 * 60 * 1000;
    const status = page.querySelector('[data-queue]');
    const offlinePage = page.dataset.offline === 'true';
    const refusals = page.querySelector('[data-refused-list]');
    const who = page.dataset.who;
    const words = (text, value) => text.replace('{0}', String(value));
    const NEEDED = { incident: ['grade', 'subject', 'kind', 'on', 'what', 'done'] };
    let sending = false;

    const write = (kept) => localStorage.setItem(KEY, JSON.stringify(kept));
    // What somebody else left behind on this phone is neither shown nor sent in the name of who is here now.
    const read = () => {
        try {
            return JSON.parse(localStorage.getItem(KEY) || '[]').filter((one) => one.who === who);
        } catch {
            return [];
        }
    };
    const waiting = () => read().filter((one) => !one.refused);

    const say = (message) => {
        const kept = waiting().length;
        status.textContent = [kept ? words(page.dataset.waiting, kept) : '', message || ''].filter(Boolean).join(' ');
        refusals.replaceChildren(...read().filter((one) => one.refused).map(refusal));
        refusals.hidden = !refusals.children.length;
    };

    // A report that was not taken stays with its words until whoever wrote it throws it away.
    const refusal = (one) => {
        const item = document.createElement('li');
        const text = document.createElement('p');
        text.textContent = `${page.dataset.refused} ${one.refused.join(' ')} – ${one.fields.what[0]} ${one.fields.done[0]}`;
        const discard = document.createElement('button');
        discard.type = 'button';
        discard.className = 'ds-button';
        discard.dataset.variant = 'secondary';
        discard.textContent = page.dataset.discard;
        discard.addEventListener('click', () => {
            write(read().filter((other) => other.id !== one.id));
            say();
        });
        item.append(text, discard);
        return item;
    };

    // What is older than two days is dropped, and it says for which days, so that nothing is lost silently.
    const dropOld = () => {
        const kept = read();
        write(kept);
        const old = kept.filter((one) => Date.now() - one.tappedAt > LONGEST);
        if (old.length) {
            write(kept.filter((one) => !old.includes(one)));
            return page.dataset.old + ' ' + [...new Set(old.map((one) => (one.fields.dato || one.fields.on)[0]))].join(', ');
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
        const kind = form.dataset.kind;
        const fields = fieldsOf(form, button);
        const missing = (NEEDED[kind] || []).find((name) => !(fields[name] || [''])[0].trim());
        if (missing) {
            say(page.dataset.missing);
            form.querySelector(`[name="${missing}"]`).focus();
            return;
        }
        fields.id = [id];
        // A second tap on the same row without coverage corrects the first one.
        const kept = read();
        const same = kind !== 'mark' ? [] : kept.filter((one) => one.kind === kind && one.fields.placement[0] === fields.placement[0]
            && one.fields.dato[0] === fields.dato[0] && one.fields.half[0] === fields.half[0]);
        if (same.length) fields.replaces = [...(fields.replaces || []), ...same.map((one) => one.id)];
        write([...kept, { id, who, kind, fields, tappedAt: Date.now() }]);
        const row = form.closest('.barn__row');
        const state = row && row.querySelector('[data-state]');
        if (state && button) state.textContent = button.firstChild.textContent.trim();
        row?.querySelectorAll('details[open]').forEach((open) => { open.open = false; });
        if (kind === 'incident') form.reset();
        say(page.dataset.kept);
        status.scrollIntoView({ block: 'nearest' });
    };

    // Sends one batch to one address; answers the reasons of what was not taken.
    const deliver = async (address, token, batch) => {
        if (!batch.length) return [];
        const answer = await fetch(address, {
            method: 'POST',
            redirect: 'error',
            headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
            body: JSON.stringify(batch.map(({ id, kind, fields, tappedAt }) => ({ id, kind, fields, tappedAt }))),
        });
        if (!answer.ok) throw new Error(String(answer.status));
        const outcomes = new Map((await answer.json()).map((outcome) => [outcome.id, outcome]));
        const stays = (one) => !outcomes.has(one.id) || (one.kind === 'incident' && !outcomes.get(one.id).taken);
        write(read().filter(stays).map((one) => (outcomes.has(one.id) ? { ...one, refused: outcomes.get(one.id).reasons } : one)));
        return batch.filter((one) => one.kind !== 'incident').map((one) => outcomes.get(one.id)).filter((outcome) => outcome && !outcome.taken)
            .flatMap((outcome) => outcome.reasons);
    };

    const send = async () => {
        if (sending || !waiting().length) return;
        sending = true;
        try {
            const ready = await fetch('/dager/ko', { headers: { Accept: 'application/json' }, redirect: 'error' });
            if (!ready.ok) return;
            const { token } = await ready.json();
            const refused = [
                ...await deliver('/hendelser/ko', token, waiting().filter((one) => one.kind === 'incident').slice(0, 50)),
                ...await deliver('/dager/ko', token, waiting().filter((one) => one.kind !== 'incident').slice(0, 200)),
            ];
            if (refused.length) say(page.dataset.refused + ' ' + [...new Set(refused)].join(' '));
            else if (!read().length && page.dataset.day === 'true' && !offlinePage) location.reload();
            else say(waiting().length ? '' : page.dataset.sent);
        } catch {
            say();
            // The network says it is back before it is: try again until it is, or until the browser knows that it is not.
            if (navigator.onLine) setTimeout(send, RETRY);
        } finally {
            sending = false;
        }
    };

    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (!form.dataset.kind) return;
        if (!navigator.onLine || offlinePage || (form.dataset.kind !== 'incident' && waiting().length)) {
            event.preventDefault();
            event.stopImmediatePropagation();
            keep(form, event.submitter);
            if (navigator.onLine) send();
        }
    }, true);

    // The page of a new report cannot be fetched now; the kept day has the same form.
    document.addEventListener('click', (event) => {
        if (!navigator.onLine && !offlinePage && event.target.closest('[data-incident]')) {
            event.preventDefault();
            location.href = '/dager/frakoblet#hendelse';
        }
    });

    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send());
    say(dropOld());
    send();

    if ('serviceWorker' in navigator) {
        navigator.serviceWorker.register('/dager-arbeider.js', { scope: '/dager' }).catch(() => {});
        navigator.serviceWorker.ready.then((ready) => ready.active?.postMessage('refresh')).catch(() => {});
    }
})();
