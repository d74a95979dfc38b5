/* Makes the pages quicker for those whose browser runs scripts; everything works without it. */
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  const form = document.querySelector('form.bring');
  const panes = document.querySelector('.panes');
  if (form) bring(form);
  if (panes) read(panes);

  /* ---- start page: several files with progress ---- */
  function bring(form) {
    const MOST = 50, LARGEST = 32 * 1024 * 1024;
    const input = form.querySelector('input[type=file]');
    const drop = form.querySelector('.drop');
    const text = form.querySelector('textarea');
    const words = form.dataset;
    drop.addEventListener('dragover', e => { e.preventDefault(); drop.classList.add('over'); });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', e => {
      e.preventDefault();
      drop.classList.remove('over');
      if (e.dataTransfer.files.length) send([...e.dataTransfer.files]);
    });
    form.addEventListener('submit', e => {
      if (input.files.length && !text.value.trim()) {
        e.preventDefault();
        send([...input.files]);
      }
    });

    async function send(files) {
      const panel = document.querySelector('.progress');
      const list = panel.querySelector('ul');
      const counts = panel.querySelector('.counts');
      const cancel = panel.querySelector('.cancel');
      const open = panel.querySelector('.open');
      const stop = new AbortController();
      const rows = [];
      let batch = '', address = '', done = 0, refused = 0;
      list.replaceChildren();
      open.hidden = true;
      cancel.hidden = false;
      panel.hidden = false;
      cancel.onclick = () => stop.abort();
      const taken = files.slice(0, MOST);
      for (const file of taken) {
        const row = list.appendChild(document.createElement('li'));
        row.append(span(file.name), span(words.waiting));
        rows.push(row);
      }
      panel.scrollIntoView({ block: 'nearest' });
      tell();
      for (const [i, file] of taken.entries()) {
        if (stop.signal.aborted) { state(rows[i], words.cancelled, 'failed'); continue; }
        if (file.size > LARGEST) { refused++; state(rows[i], words.tooLarge, 'failed'); continue; }
        state(rows[i], words.reading, 'reading');
        try {
          const body = new FormData();
          body.append('file', file);
          const answer = await fetch(form.action, { method: 'POST', body, signal: stop.signal, headers: { 'X-Part-Of': batch || 'new' } });
          const at = answer.headers.get('Location');
          if (at) {
            address = at;
            batch = at.split('/').pop();
            if (answer.ok) done++; else refused++;
            state(rows[i], await answer.text(), answer.ok ? 'done' : 'failed');
          } else {
            refused++;
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            state(rows[i], page.querySelector('.problem p')?.textContent || words.failed, 'failed');
          }
        } catch {
          refused++;
          state(rows[i], stop.signal.aborted ? words.cancelled : words.lost, 'failed');
        }
        tell();
      }
      cancel.hidden = true;
      const left = files.length - taken.length;
      if (left > 0) {
        refused++;
        list.appendChild(document.createElement('li')).append(span(words.tooMany.replace('{0}', left)));
      }
      if (address) {
        open.href = address;
        open.hidden = false;
        if (!refused) location.assign(address);
        else open.focus();
      }
      function tell() {
        counts.textContent = words.counts.replace('{0}', taken.length).replace('{1}', done);
      }
    }
    function span(value) {
      const element = document.createElement('span');
      element.textContent = value;
      return element;
    }
    function state(row, value, kind) {
      row.lastChild.textContent = value;
      row.lastChild.className = kind;
    }
  }

  /* ---- reading page: places in both panes, tables and findings by keyboard ---- */
  function read(panes) {
    const inspector = document.querySelector('.inspector');
    const what = inspector.querySelector('.what');
    const there = inspector.querySelector('.there');
    const tabs = [...document.querySelectorAll('.tabs a')];
    const findings = [...document.querySelectorAll('.finding')];
    const cells = [...document.querySelectorAll('.statutory [data-cell]')];
    const narrow = () => getComputedStyle(tabs[0].parentElement).display !== 'none';
    cells.forEach((cell, i) => { cell.tabIndex = i === 0 ? 0 : -1; });

    const byCell = key => cells.find(cell => cell.dataset.cell === key);
    const marksOf = key => [...document.querySelectorAll('.source mark')].filter(mark => mark.dataset.cell === key);
    function clear() { document.querySelectorAll('.here, .aim').forEach(element => element.classList.remove('here', 'aim')); }
    function show(name) {
      panes.dataset.show = name;
      tabs.forEach(tab => tab.dataset.pane === name ? tab.setAttribute('aria-current', 'true') : tab.removeAttribute('aria-current'));
    }
    function reveal(element) {
      if (!element) return;
      (element.closest('td[id]') || element).classList.add('aim');
      element.scrollIntoView({ block: 'center', inline: 'center' });
    }
    function light(cellElements, marks) {
      clear();
      cellElements.forEach(cell => cell.closest('td').classList.add('here'));
      marks.forEach(mark => mark.classList.add('here'));
    }
    function say(sentence, other, href) {
      what.textContent = sentence;
      inspector.hidden = false;
      there.hidden = !other;
      if (other) {
        there.textContent = other === 'source' ? there.dataset.source : there.dataset.table;
        there.href = href;
        there.dataset.pane = other;
      }
    }
    function touchCell(cell, goes) {
      const marks = marksOf(cell.dataset.cell);
      light([cell], marks);
      cells.forEach(other => { other.tabIndex = other === cell ? 0 : -1; });
      if (narrow()) {
        if (goes && marks.length) { show('source'); reveal(marks[0]); }
        say(cell.dataset.say, marks.length ? (goes ? 'tables' : 'source') : '', goes ? '#c-' + cell.dataset.cell : '#' + (marks[0]?.id || 'source'));
      } else {
        reveal(marks[0]);
        say(cell.dataset.say, '', '');
      }
    }
    function touchMark(mark) {
      const cell = byCell(mark.dataset.cell);
      if (!cell) return;
      light([cell], marksOf(mark.dataset.cell));
      if (!narrow()) reveal(cell);
      say(cell.dataset.say, narrow() ? 'tables' : '', '#c-' + mark.dataset.cell);
    }
    function touchFinding(card, place) {
      const links = place ? [place] : [...card.querySelectorAll('.places a')];
      const marks = links.map(link => document.getElementById(link.dataset.mark)).filter(Boolean);
      const found = links.map(link => byCell(link.dataset.cell)).filter(Boolean);
      light(found, marks.concat(found.flatMap(cell => marksOf(cell.dataset.cell))));
      card.classList.add('here');
      const message = card.querySelector('.message').textContent;
      if (narrow()) {
        show(marks.length ? 'source' : 'tables');
        say(message, marks.length && found.length ? 'tables' : '', found.length ? '#c-' + found[0].dataset.cell : '');
      } else {
        say(message, '', '');
      }
      reveal(marks[0]);
      if (!narrow() || !marks.length) reveal(found[0]);
    }

    document.addEventListener('click', e => {
      const cell = e.target.closest('.statutory [data-cell]');
      const mark = e.target.closest('.source mark[data-cell]');
      const card = e.target.closest('.finding');
      const tab = e.target.closest('.tabs a');
      if (tab) { e.preventDefault(); show(tab.dataset.pane); }
      else if (cell) { e.preventDefault(); cell.focus(); touchCell(cell, false); }
      else if (mark) { e.preventDefault(); touchMark(mark); }
      else if (card) { e.preventDefault(); card.focus({ preventScroll: true }); touchFinding(card, e.target.closest('.places a')); }
      else if (e.target === there) { e.preventDefault(); show(there.dataset.pane); reveal(document.getElementById(decodeURIComponent(there.hash.slice(1)))); }
    });

    document.addEventListener('keydown', e => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const active = document.activeElement;
      if (e.key === 'j' || e.key === 'k') { e.preventDefault(); step(e.key === 'j' ? 1 : -1); return; }
      if (e.key === 'Enter' && active.classList.contains('finding')) { e.preventDefault(); touchFinding(active); return; }
      if (e.key === 'Escape') { clear(); inspector.hidden = true; return; }
      if (active.dataset.cell && active.closest('.statutory')) move(e, active);
    });
    function step(by) {
      if (!findings.length) return;
      const at = findings.indexOf(document.activeElement.closest('.finding'));
      const next = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : Math.min(Math.max(at + by, 0), findings.length - 1)];
      if (narrow()) show('findings');
      next.focus();
    }
    function move(e, active) {
      const td = active.closest('td');
      const tr = td.closest('tr');
      const columns = [...tr.querySelectorAll('td')];
      const at = columns.indexOf(td);
      const rows = [...document.querySelectorAll('.statutory tbody tr')];
      let target;
      if (e.key === 'ArrowRight') target = columns[at + 1];
      else if (e.key === 'ArrowLeft') target = columns[at - 1];
      else if (e.key === 'Home') target = columns[0];
      else if (e.key === 'End') target = columns.at(-1);
      else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        const by = e.key === 'ArrowDown' ? 1 : -1;
        for (let i = rows.indexOf(tr) + by; rows[i]; i += by) {
          const there = [...rows[i].querySelectorAll('td')];
          target = there[Math.min(at, there.length - 1)];
          if (target.querySelector('[data-cell]')) break;
        }
      } else if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); touchCell(active, true); return; }
      else return;
      e.preventDefault();
      const cell = target?.querySelector('[data-cell]');
      if (cell) { cell.focus(); touchCell(cell, false); }
    }
    if (location.hash.startsWith('#c-')) { const cell = byCell(decodeURIComponent(location.hash.slice(3))); if (cell) touchCell(cell, false); }
  }
})();
