// A sheet without coverage: every answer and picture is first kept in the browser, then sent; it survives a restart and counts once, by an id made here.
(() => {
    'use strict';
    const page = document.querySelector('[data-sheet]');
    if (!page) return;

    // On a phone only the first chapter that is not done is open, and the one somebody came back to.
    if (matchMedia('(max-width: 48rem)').matches) {
        const chapters = [...page.querySelectorAll('[data-fold]')];
        const next = chapters.find((one) => one.dataset.fold === 'false');
        const wanted = location.hash.length > 1 && document.getElementById(location.hash.slice(1))?.closest('[data-fold]');
        chapters.forEach((one) => { one.open = one === (wanted || next) || Boolean(one.querySelector('[aria-invalid=true]')); });
        if (wanted) document.getElementById(location.hash.slice(1)).scrollIntoView();
    }
    if (!window.indexedDB) return;

    const sheet = page.dataset.sheet;
    const words = page.dataset;
    const status = page.querySelector('[data-queue]');
    const list = page.querySelector('[data-refused-list]');
    const LONGEST_SIDE = 1600;
    const MOST_BYTES = 20_000_000;
    let sending = false;
    let again = false;

    const database = new Promise((resolve, reject) => {
        const opening = indexedDB.open('tunet-revisjon', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('queue', { keyPath: 'id' });
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
    });
    const inStore = async (mode, work) => {
        const db = await database;
        return new Promise((resolve, reject) => {
            const turn = db.transaction('queue', mode);
            const asked = work(turn.objectStore('queue'));
            turn.oncomplete = () => resolve(asked.result);
            turn.onerror = turn.onabort = () => reject(turn.error);
        });
    };
    const all = async () => (await inStore('readonly', (store) => store.getAll())).sort((a, b) => a.madeAt - b.madeAt);
    const put = (one) => inStore('readwrite', (store) => store.put(one));
    const drop = (id) => inStore('readwrite', (store) => store.delete(id));

    const cardOf = (point) => [...page.querySelectorAll('[data-card]')].find((card) => card.dataset.card === point);
    const verdictWord = (verdict) => ({ YES: words.yes, NO: words.no, NOT_RELEVANT: words.not })[verdict] || '';

    const say = async (message) => {
        const kept = await all();
        const waiting = kept.filter((one) => !one.reasons).length;
        localStorage.setItem('tunet.revisjon.venter', String(waiting));
        status.textContent = [waiting ? words.waiting.replace('{0}', String(waiting)) : '', navigator.onLine ? '' : words.offlineWords, message || ''].filter(Boolean).join(' ');
        list.replaceChildren(...kept.filter((one) => one.reasons).map((one) => {
            const item = document.createElement('li');
            const card = cardOf(one.fields.point[0]);
            const what = one.kind === 'photo' ? words.photo : verdictWord(one.fields.verdict?.[0]);
            const code = card?.querySelector('.sheet__code')?.textContent || one.fields.point[0];
            const text = document.createElement('span');
            text.textContent = `${code}: ${what} ${one.fields.note?.[0] || one.fields.described?.[0] || ''} – ${words.refused} ${one.reasons.join(' ')} `;
            const remove = document.createElement('button');
            remove.type = 'button';
            remove.className = 'ds-button';
            remove.dataset.variant = 'secondary';
            remove.textContent = words.drop;
            remove.addEventListener('click', async () => { await drop(one.id); say(); });
            item.append(text, remove);
            return item;
        }));
    };

    const hidden = (form, name, value) => {
        const input = document.createElement('input');
        Object.assign(input, { type: 'hidden', name, value });
        form.append(input);
    };

    // What is kept is shown on its card, so that a restart in the field shows the same page as before it.
    const showOn = (one) => {
        const card = cardOf(one.fields.point[0]);
        if (!card) return;
        if (one.kind === 'photo') {
            let files = card.querySelector('.sheet__files');
            if (!files) {
                files = document.createElement('ul');
                files.className = 'sheet__files';
                card.querySelector('details').before(files);
            }
            const item = document.createElement('li');
            item.textContent = `${words.photo}: ${one.fields.described?.[0] || ''}`;
            files.append(item);
            return;
        }
        const form = card.querySelector('[data-kind=answer]');
        const verdict = one.fields.verdict?.[0];
        form.querySelectorAll('[name=verdict]').forEach((radio) => { radio.checked = radio.value === verdict; });
        form.querySelector('[name=note]').value = one.fields.note?.[0] || '';
        card.querySelector('[data-state]').textContent = verdictWord(verdict);
        form.querySelectorAll('[name=replaces]').forEach((old) => old.remove());
        hidden(form, 'replaces', one.id);
        form.querySelector('[name=id]').value = crypto.randomUUID();
    };

    const fieldsOf = (form) => {
        const fields = {};
        new FormData(form).forEach((value, name) => {
            if (!name.startsWith('_') && typeof value === 'string') (fields[name] = fields[name] || []).push(value);
        });
        return fields;
    };

    const smaller = async (file) => {
        if (file.type === 'application/pdf') return file;
        try {
            const bitmap = await createImageBitmap(file);
            const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
            const canvas = document.createElement('canvas');
            canvas.width = Math.max(1, Math.round(bitmap.width * scale));
            canvas.height = Math.max(1, Math.round(bitmap.height * scale));
            canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
            return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob || file), 'image/jpeg', 0.85));
        } catch {
            return file;
        }
    };

    const keep = async (form) => {
        const fields = fieldsOf(form);
        const one = { id: fields.id[0], sheet, kind: form.dataset.kind, fields, madeAt: Date.now() };
        if (one.kind === 'photo') {
            const chosen = form.querySelector('[type=file]');
            const described = form.querySelector('[name=described]');
            if (!chosen.files.length) { chosen.focus(); return; }
            if (chosen.files[0].size > MOST_BYTES) { await say(words.large); return; }
            if (!described.value.trim() && chosen.files[0].type !== 'application/pdf') { described.required = true; described.reportValidity(); return; }
            one.file = await smaller(chosen.files[0]);
            form.reset();
            form.querySelector('[name=id]').value = crypto.randomUUID();
            form.closest('details').open = false;
        } else if (!fields.verdict) {
            form.querySelector('[name=verdict]').focus();
            return;
        } else if (fields.verdict[0] !== 'YES' && !fields.note?.[0].trim()) {
            const note = form.querySelector('[name=note]');
            note.required = true;
            note.reportValidity();
            return;
        }
        try {
            await put(one);
        } catch {
            await say(words.full);
            return;
        }
        showOn(one);
        await say(words.kept);
        send();
    };

    const sent = async (one, outcome) => {
        if (outcome.taken) await drop(one.id);
        else await put({ ...one, reasons: outcome.reasons });
        return outcome;
    };

    const sendPhoto = async (one, token) => {
        const data = new FormData();
        Object.entries(one.fields).forEach(([name, values]) => values.forEach((value) => data.append(name, value)));
        data.append('sheet', one.sheet);
        data.append('file', one.file, one.file.type === 'application/pdf' ? 'fil.pdf' : 'bilde.jpg');
        const answer = await fetch('/kvalitet/ko/bilder', { method: 'POST', redirect: 'error', headers: { 'X-XSRF-TOKEN': token }, body: data });
        if (answer.status === 413) return { id: one.id, taken: false, conflict: false, reasons: [words.large] };
        if (!answer.ok) throw new Error('not taken');
        return answer.json();
    };

    // The kept page has to know what was sent, or an answer without coverage would not know of the one it corrects.
    const keepPage = () => navigator.serviceWorker?.ready
        .then((ready) => ready.active?.postMessage({ keep: location.pathname, open: words.open === 'true' })).catch(() => {});

    const send = async () => {
        if (sending) { again = true; return; }
        sending = true;
        let message = '';
        try {
            const kept = (await all()).filter((one) => !one.reasons);
            if (!kept.length) return;
            const ready = await fetch('/kvalitet/ko', { headers: { Accept: 'application/json' }, redirect: 'error' });
            if (!ready.ok) return;
            const { token } = await ready.json();
            const answers = kept.filter((one) => one.kind === 'answer').slice(0, 200);
            let conflict = false;
            if (answers.length) {
                const answer = await fetch('/kvalitet/ko', {
                    method: 'POST',
                    redirect: 'error',
                    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
                    body: JSON.stringify(answers.map(({ id, sheet: of, fields, madeAt }) => ({ id, sheet: of, fields, madeAt }))),
                });
                if (!answer.ok) return;
                for (const outcome of await answer.json()) {
                    const one = answers.find((candidate) => candidate.id === outcome.id);
                    if (one) conflict = (await sent(one, outcome)).conflict || conflict;
                }
            }
            for (const one of kept.filter((candidate) => candidate.kind === 'photo')) await sent(one, await sendPhoto(one, token));
            message = words.sent;
            keepPage();
            if (conflict) location.reload();
        } catch {
            message = '';
        } finally {
            sending = false;
            await say(message);
            if (again) { again = false; send(); }
        }
    };

    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (!form.dataset.kind) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        keep(form);
    }, true);

    window.addEventListener('online', send);
    window.addEventListener('offline', () => say());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send());
    all().then((kept) => kept.filter((one) => one.sheet === sheet && !one.reasons).forEach(showOn)).then(() => say()).then(send);

    if ('serviceWorker' in navigator) {
        navigator.serviceWorker.register('/kvalitet-arbeider.js', { scope: '/kvalitet' }).catch(() => {});
        keepPage();
    }
})();
