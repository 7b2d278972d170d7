/*
 * What the pages of staff do better with a script, and all do without it: a draft saves itself as one
 * types, and rows are put in order by dragging or without losing the place of a button. See ADR 0016.
 */
(() => {
    "use strict";

    const send = (url, fields) => fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

    /* ---- A form that saves itself ---- */

    const keep = form => {
        const status = document.getElementById(form.dataset.status);
        const version = form.elements.namedItem("version");
        let timer = 0;
        let saving = null;
        let stopped = false;
        let dirty = false;

        const say = word => { status.textContent = word; };

        const save = async () => {
            clearTimeout(timer);
            if (stopped || !dirty) {
                return;
            }
            dirty = false;
            say(form.dataset.saving);
            try {
                const answer = await send(form.dataset.save, new FormData(form));
                if (answer.ok) {
                    version.value = answer.headers.get("Draft-Version");
                    say(dirty ? form.dataset.saving : form.dataset.saved);
                }
                else {
                    stopped = answer.status === 409 || answer.status === 404;
                    dirty = true;
                    say(answer.status === 409 ? form.dataset.stale : form.dataset.failed);
                }
            }
            catch {
                dirty = true;
                say(form.dataset.failed);
            }
        };

        const start = wait => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                saving = (saving || Promise.resolve()).then(save).finally(() => { saving = null; });
            }, wait);
        };

        form.addEventListener("input", () => { dirty = true; start(1200); });
        form.addEventListener("change", () => { dirty = true; start(200); });
        addEventListener("online", () => { if (dirty) { start(0); } });
        form.addEventListener("submit", event => {
            clearTimeout(timer);
            if (saving) {
                event.preventDefault();
                saving.finally(() => { dirty = false; form.requestSubmit(event.submitter); });
            }
            else {
                dirty = false;
            }
        });
        addEventListener("beforeunload", event => { if (dirty && !stopped) { event.preventDefault(); } });
    };

    /* ---- A list that is put in order ---- */

    const order = list => {
        const status = document.getElementById(list.dataset.status);
        let dragged = null;
        list.classList.add("orderable");

        const ids = () => [...list.children].map(row => row.dataset.id).join(",");

        const store = async before => {
            try {
                const answer = await send(list.dataset.order,
                    { _csrf: list.querySelector("[name=_csrf]").value, sheet: list.dataset.sheet, ids: ids() });
                if (answer.ok) {
                    status.textContent = list.dataset.ordered;
                    return;
                }
            }
            catch {
                // Told below, like every other refusal.
            }
            list.replaceChildren(...before);
            status.textContent = list.dataset.failed;
        };

        const put = (row, next) => {
            const before = [...list.children];
            list.insertBefore(row, next);
            return before;
        };

        for (const row of list.children) {
            row.draggable = true;
            row.addEventListener("dragstart", event => {
                dragged = { row, before: [...list.children] };
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", row.dataset.id);
                row.classList.add("dragged");
            });
            row.addEventListener("dragover", event => {
                if (dragged && dragged.row !== row) {
                    event.preventDefault();
                    const box = row.getBoundingClientRect();
                    put(dragged.row, event.clientY < box.top + box.height / 2 ? row : row.nextSibling);
                }
            });
            row.addEventListener("drop", event => event.preventDefault());
            row.addEventListener("dragend", () => {
                row.classList.remove("dragged");
                if (dragged && dragged.before.some((one, at) => one !== list.children[at])) {
                    store(dragged.before);
                }
                dragged = null;
            });
            row.querySelector("form").addEventListener("submit", event => {
                event.preventDefault();
                const up = event.submitter.value === "up";
                const other = up ? row.previousElementSibling : row.nextElementSibling;
                if (other) {
                    const before = put(row, up ? other : other.nextSibling);
                    event.submitter.focus();
                    store(before);
                }
            });
        }
    };

    document.querySelectorAll("form[data-save]").forEach(keep);
    document.querySelectorAll("ol[data-order]").forEach(order);
})();
