// A wide table as a grid: one stop for the tabulator, arrow keys, Home and End go from cell to cell. Without script it is a table.
(() => {
    'use strict';

    const start = (table) => {
        const rows = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.cells]);
        if (!rows.length || table.dataset.grid) return;
        table.dataset.grid = 'yes';
        table.setAttribute('role', 'grid');
        rows.flat().forEach((cell) => cell.setAttribute('tabindex', '-1'));
        rows[0][0].tabIndex = 0;
        document.querySelectorAll('[data-grid-help]').forEach((help) => {
            help.hidden = false;
            table.setAttribute('aria-describedby', help.id);
        });
        const go = (from, row, column) => {
            const line = rows[Math.max(0, Math.min(rows.length - 1, row))];
            const to = line[Math.max(0, Math.min(line.length - 1, column))];
            from.tabIndex = -1;
            to.tabIndex = 0;
            to.focus();
        };
        table.addEventListener('keydown', (event) => {
            const cell = event.target.closest('td, tbody th');
            if (!cell || event.target !== cell || event.altKey || event.metaKey) return;
            const row = rows.findIndex((line) => line.includes(cell));
            const column = rows[row].indexOf(cell);
            const moves = {
                ArrowRight: [row, column + 1],
                ArrowLeft: [row, column - 1],
                ArrowDown: [row + 1, column],
                ArrowUp: [row - 1, column],
                Home: [event.ctrlKey ? 0 : row, 0],
                End: [event.ctrlKey ? rows.length - 1 : row, rows[row].length - 1],
            };
            if (!(event.key in moves)) return;
            event.preventDefault();
            go(cell, ...moves[event.key]);
        });
        table.addEventListener('focusin', (event) => {
            const cell = event.target.closest('td, tbody th');
            if (!cell || cell !== event.target) return;
            rows.flat().forEach((other) => { other.tabIndex = other === cell ? 0 : -1; });
        });
    };

    const all = () => document.querySelectorAll('#gantt').forEach(start);
    document.addEventListener('DOMContentLoaded', all);
    document.addEventListener('htmx:afterSettle', all);
})();
