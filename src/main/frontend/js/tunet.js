// Small improvements on top of pages that work without any script.
(() => {
    'use strict';

    const focusFirst = (root) => {
        const target = root.querySelector('[data-autofocus]');
        if (target) target.focus();
    };

    // An error summary takes the focus, so that a screen reader starts there.
    document.addEventListener('DOMContentLoaded', () => focusFirst(document));
    document.addEventListener('htmx:afterSettle', (event) => focusFirst(event.target));

    // A link that has a dialog opens it; without script it leads to the page with the same question.
    document.addEventListener('click', (event) => {
        const opener = event.target.closest('[data-dialog]');
        const dialog = opener && document.getElementById(opener.dataset.dialog);
        if (dialog && typeof dialog.showModal === 'function') {
            event.preventDefault();
            dialog.showModal();
        }
    });

    // A file that the server would refuse unread is said to be too large at its field, and nothing that was typed is lost.
    document.addEventListener('submit', (event) => {
        const form = event.target;
        const most = Number(form.dataset.mostMegabytes) * 1024 * 1024;
        if (!most) return;
        form.querySelectorAll('.too-large').forEach((old) => old.remove());
        const large = [...form.querySelectorAll('[type=file]')].find((field) => [...field.files].reduce((sum, file) => sum + file.size, 0) > most);
        if (!large) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const message = document.createElement('p');
        message.className = 'ds-validation-message too-large';
        message.id = `${large.id}-large`;
        message.textContent = form.dataset.large;
        large.after(message);
        large.setAttribute('aria-invalid', 'true');
        large.setAttribute('aria-describedby', [...new Set([...(large.getAttribute('aria-describedby') || '').split(' '), message.id])].join(' ').trim());
        large.focus();
    }, true);

    // A form is sent once; the button says so. The server guards against a second sending as well.
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (event.defaultPrevented || form.method === 'dialog' || form.method === 'get') return;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = 'yes';
        if (event.submitter) event.submitter.setAttribute('aria-busy', 'true');
    });
    window.addEventListener('pageshow', () => {
        document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
        document.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
    });

    // On a narrow screen the menu closes when one looks elsewhere.
    document.addEventListener('keydown', (event) => {
        const menu = document.querySelector('.menu-narrow[open]');
        if (event.key === 'Escape' && menu) {
            menu.open = false;
            menu.querySelector('summary').focus();
        }
    });

    // Signing out leaves nothing of the barn page behind on this device, nor of a sheet, once all of it is sent.
    document.addEventListener('submit', (event) => {
        if (event.target.hasAttribute('data-signout')) {
            if (window.caches) caches.delete('tunet-revisjon');
            if (!Number(localStorage.getItem('tunet.revisjon.venter')) && window.indexedDB) indexedDB.deleteDatabase('tunet-revisjon');
            localStorage.removeItem('tunet.dager');
            if (window.caches) caches.delete('tunet-dager');
        }
    }, true);
})();
