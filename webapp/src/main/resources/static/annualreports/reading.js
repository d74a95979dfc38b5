/* The reading page: places in all three panes by pointer and by keyboard. Everything can be read without it. */
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  const panes = document.querySelector('.panes');
  if (panes) read(panes);

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
    /* A figure that a finding names shows that finding too. */
    function cardsOf(element) {
      const cards = (element.dataset.findings || '').split(' ').filter(Boolean).map(number => document.getElementById('f-' + number)).filter(Boolean);
      cards.forEach(card => card.classList.add('here'));
      if (!narrow() && cards.length) cards[0].scrollIntoView({ block: 'nearest' });
      return cards;
    }
    function touchCell(cell, goes) {
      const marks = marksOf(cell.dataset.cell);
      light([cell], marks);
      cardsOf(cell);
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
      cardsOf(cell);
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

    const isSelecting = () => !getSelection().isCollapsed;
    document.addEventListener('click', e => {
      const flag = e.target.closest('.statutory .flag');
      const cell = e.target.closest('.statutory [data-cell]');
      const mark = e.target.closest('.source mark[data-cell]');
      const spoken = e.target.closest('.source mark[data-findings]');
      const card = e.target.closest('.finding') || (spoken && document.getElementById('f-' + spoken.dataset.findings.split(' ')[0]));
      const tab = e.target.closest('.tabs a');
      if (tab) { e.preventDefault(); show(tab.dataset.pane); }
      else if (cell) { e.preventDefault(); cell.focus(); touchCell(cell, false); }
      else if (mark) { e.preventDefault(); touchMark(mark); }
      else if (flag) { e.preventDefault(); show('findings'); light([], []); cardsOf(flag.closest('td').querySelector('[data-cell]'))[0]?.focus(); }
      else if (card && !(isSelecting() && !e.target.closest('a'))) { e.preventDefault(); card.focus({ preventScroll: !!spoken && narrow() }); touchFinding(card, e.target.closest('.places a')); }
      else if (e.target === there) { e.preventDefault(); show(there.dataset.pane); reveal(document.getElementById(decodeURIComponent(there.hash.slice(1)))); }
    });

    document.addEventListener('keydown', e => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.target.matches('input, textarea, select')) return;
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
