/* The typing page: zoom and pan of the picture, movement in the tables, sums and findings while typing, a draft where wanted. */
(() => {
  'use strict';
  const form = document.querySelector('form.entry');
  if (!form) return;
  document.documentElement.classList.add('scripted');
  viewer(document.querySelector('.viewer'));
  const inputs = [...form.querySelectorAll('.fillable input[type=text]')];
  const draft = keeping();

  /* ---- the picture ---- */
  function viewer(frame) {
    const picture = frame.querySelector('img');
    const steps = [50, 75, 100, 150, 200, 300, 400, 600];
    let at = steps.indexOf(100);
    function zoom(to) {
      const x = (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth, y = (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight;
      at = Math.min(Math.max(to, 0), steps.length - 1);
      picture.style.width = steps[at] + '%';
      frame.scrollTo(x * frame.scrollWidth - frame.clientWidth / 2, y * frame.scrollHeight - frame.clientHeight / 2);
    }
    const named = { in: () => zoom(at + 1), out: () => zoom(at - 1), fit: () => zoom(steps.indexOf(100)) };
    const pages = [...document.querySelectorAll('.viewer-tools .page')];
    function turn(to) {
      const page = pages[Math.min(Math.max(to, 0), pages.length - 1)];
      picture.src = page.href;
      form.elements.namedItem('page').value = page.dataset.at;
      pages.forEach(other => other === page ? other.setAttribute('aria-current', 'true') : other.removeAttribute('aria-current'));
      frame.scrollTo(0, 0);
    }
    document.querySelector('.viewer-tools').addEventListener('click', e => {
      const page = e.target.closest('.page');
      if (page) { e.preventDefault(); turn(pages.indexOf(page)); }
      else if (e.target.dataset.turn) turn(pages.findIndex(other => other.hasAttribute('aria-current')) + Number(e.target.dataset.turn));
      else named[e.target.dataset.zoom]?.();
    });
    frame.addEventListener('keydown', e => {
      const key = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' }[e.key];
      if (key && !e.ctrlKey && !e.metaKey) { e.preventDefault(); named[key](); }
    });
    frame.addEventListener('wheel', e => { if (e.ctrlKey) { e.preventDefault(); zoom(at + (e.deltaY < 0 ? 1 : -1)); } }, { passive: false });
    let from = null;
    frame.addEventListener('pointerdown', e => {
      if (e.pointerType === 'touch' || e.button) return;
      from = { x: e.clientX, y: e.clientY, left: frame.scrollLeft, top: frame.scrollTop };
      frame.setPointerCapture(e.pointerId);
      frame.classList.add('dragging');
    });
    frame.addEventListener('pointermove', e => { if (from) frame.scrollTo(from.left - e.clientX + from.x, from.top - e.clientY + from.y); });
    for (const end of ['pointerup', 'pointercancel']) frame.addEventListener(end, () => { from = null; frame.classList.remove('dragging'); });
  }

  /* ---- the tables, as in a spreadsheet ---- */
  form.addEventListener('keydown', e => {
    const input = e.target.closest('.fillable input');
    if (!input || e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    const isAll = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const by = { ArrowDown: [1, 0], ArrowUp: [-1, 0], Enter: [1, 0] }[e.key]
      || (e.key === 'ArrowRight' && (isAll || input.selectionStart === input.value.length) ? [0, 1] : null)
      || (e.key === 'ArrowLeft' && (isAll || input.selectionEnd === 0) ? [0, -1] : null);
    if (!by) return;
    e.preventDefault();
    const next = neighbour(input, by[0], by[1]);
    if (next) { next.focus(); next.select(); }
  });
  function neighbour(input, down, right) {
    const td = input.closest('td'), tr = td.closest('tr');
    const at = [...tr.querySelectorAll('td')].indexOf(td) + right;
    const rows = [...form.querySelectorAll('.fillable tbody tr')];
    if (!down) return tr.querySelectorAll('td')[at]?.querySelector('input');
    for (let i = rows.indexOf(tr) + down; rows[i]; i += down) {
      const cells = rows[i].querySelectorAll('td');
      const there = cells[Math.min(at, cells.length - 1)].querySelector('input');
      if (there) return there;
    }
    return null;
  }
  form.addEventListener('paste', e => {
    const input = e.target.closest('.fillable input');
    const text = e.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
    if (!input || !/[\t\n]/.test(text)) return;
    e.preventDefault();
    let start = input;
    for (const line of text.split('\n')) {
      let cell = start;
      for (const value of line.split('\t')) {
        if (!cell) break;
        cell.value = value.trim().slice(0, 40);
        cell = neighbour(cell, 0, 1);
      }
      start = start && neighbour(start, 1, 0);
    }
    changed();
  });

  /* ---- sums and findings: asked of the server, never computed here ---- */
  let timer = 0, asking = null;
  form.addEventListener('input', changed);
  form.elements.namedItem('edition').addEventListener('change', () => form.requestSubmit());
  function changed() {
    draft.save();
    clearTimeout(timer);
    timer = setTimeout(ask, 350);
  }
  async function ask() {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: asking.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch (problem) {
      if (problem.name !== 'AbortError') form.querySelector('.counts').textContent = form.dataset.lost;
    }
  }
  function show(page) {
    const wasOpen = kind => form.querySelector('.parts ' + kind)?.open ?? kind === '.differences';
    const open = ['.findings', '.differences'].map(kind => [kind, wasOpen(kind)]);
    form.querySelector('.counts').textContent = page.querySelector('.counts').textContent;
    form.querySelector('.parts').replaceWith(document.adoptNode(page.querySelector('.parts')));
    for (const [kind, is] of open) { const part = form.querySelector('.parts ' + kind); if (part) part.open = is; }
    for (const input of inputs) {
      const td = input.closest('td'), there = page.getElementById(td.id);
      if (!there) continue;
      td.className = there.className;
      td.querySelector('.note').textContent = there.querySelector('.note').textContent;
    }
  }
  /* ---- proposals: taken one by one, never by themselves ---- */
  const proposed = form.querySelector('.proposed');
  form.addEventListener('submit', async e => {
    if (e.submitter?.name !== 'propose') return;
    e.preventDefault();
    e.submitter.disabled = true;
    proposed.textContent = form.dataset.proposing;
    try {
      const body = new URLSearchParams(new FormData(form));
      body.set('propose', '1');
      const answer = await fetch(form.action, { method: 'POST', body });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      proposed.textContent = page.querySelector('.proposed').textContent;
      for (const input of inputs) {
        const td = input.closest('td'), offer = page.getElementById(td.id)?.querySelector('.offer');
        if (offer && !input.value) td.querySelector('.offer').replaceWith(document.adoptNode(offer));
      }
    } catch { proposed.textContent = form.dataset.lost; }
    e.submitter.disabled = false;
  });
  form.addEventListener('click', e => {
    const offer = e.target.closest('.offer button');
    if (!offer) return;
    const input = offer.closest('td').querySelector('input');
    const mark = document.createElement('input');
    mark.type = 'hidden';
    mark.name = input.name.replace(/^v/, 'a');
    mark.value = input.value = offer.dataset.value;
    input.after(mark);
    offer.remove();
    input.focus();
    changed();
  });
  form.addEventListener('click', e => {
    const link = e.target.closest('.places a, .differences th a');
    const cell = link || e.target.closest('.finding')?.querySelector('.places a');
    const input = cell && document.getElementById('c-' + cell.dataset.cell)?.querySelector('input');
    if (input) { e.preventDefault(); input.focus(); input.select(); }
  });

  /* ---- the draft: in this browser only, and only where asked for ---- */
  function keeping() {
    const key = 'gongkai.draft.' + form.dataset.draft;
    const box = form.querySelector('.keep'), told = form.querySelector('.drafted');
    const store = (() => { try { return window.localStorage; } catch { return null; } })();
    const fields = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
    const save = () => { if (store && box.checked) try { store.setItem(key, JSON.stringify(fields())); told.textContent = form.dataset.kept; } catch { box.checked = false; } };
    box.disabled = !store;
    box.addEventListener('change', () => { if (box.checked) save(); else { store.removeItem(key); told.textContent = form.dataset.removed; } });
    const kept = store?.getItem(key);
    if (kept) {
      box.checked = true;
      if (!inputs.some(input => input.value)) {
        const values = JSON.parse(kept);
        for (const [name, value] of Object.entries(values)) {
          const field = form.elements.namedItem(name);
          if (field && name !== 'edition') field.value = value;
        }
        told.textContent = form.dataset.restored;
        const edition = form.elements.namedItem('edition');
        const isOther = values.edition && edition.value !== values.edition && [...edition.options].some(option => option.value === values.edition);
        if (isOther) { location.replace('?edition=' + encodeURIComponent(values.edition)); } else setTimeout(ask, 0);
      }
    }
    return { save };
  }
})();
