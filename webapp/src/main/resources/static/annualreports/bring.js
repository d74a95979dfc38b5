/* The start page: files and folders dropped or chosen, sent one by one with progress. It works without this script too. */
(() => {
  'use strict';
  const form = document.querySelector('form.bring');
  if (!form) return;
  const MOST = 50, LARGEST = 32 * 1024 * 1024, TOTAL = 64 * 1024 * 1024, TRIES = 8, LONGEST_WAIT = 30;
  const READ = /\.(txt|html?|mht|docx?|xlsx?|wps|et|pdf|ofd|rtf|zip|jpe?g|png)$/i;
  const NOT_MEANT = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;
  const words = form.dataset;
  const drop = form.querySelector('.drop');
  const input = form.querySelector('#file');
  const folder = form.querySelector('#folder');
  const text = form.querySelector('textarea');
  const chosen = form.querySelector('.chosen');
  const panel = document.querySelector('.progress');
  document.documentElement.classList.add('scripted');
  let isSending = false;

  /* ---- choosing ---- */
  input.addEventListener('change', () => { chosen.textContent = input.files.length ? words.chosen.replace('{0}', input.files.length).replace('{1}', [...input.files].slice(0, 3).map(file => file.name).join(words.comma) + (input.files.length > 3 ? ' …' : '')) : ''; });
  form.querySelector('.folder').addEventListener('click', () => folder.click());
  folder.addEventListener('change', () => { const found = [...folder.files]; folder.value = ''; take(found, true); });
  form.addEventListener('submit', e => {
    if (input.files.length && !text.value.trim()) { e.preventDefault(); take([...input.files], false); }
  });

  /* ---- dropping: the whole window takes it, so that a near miss does not open the file instead ---- */
  let depth = 0;
  const carriesFiles = e => [...(e.dataTransfer?.types || [])].includes('Files');
  const over = is => { drop.classList.toggle('over', is); };
  addEventListener('dragenter', e => { if (carriesFiles(e)) { e.preventDefault(); depth++; over(true); } });
  addEventListener('dragover', e => { if (carriesFiles(e)) { e.preventDefault(); e.dataTransfer.dropEffect = 'copy'; } });
  addEventListener('dragleave', e => { if (carriesFiles(e) && --depth <= 0) { depth = 0; over(false); } });
  addEventListener('drop', async e => {
    if (!carriesFiles(e)) return;
    e.preventDefault();
    depth = 0;
    over(false);
    const entries = [...e.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    const loose = [...e.dataTransfer.files];
    if (!entries.some(entry => entry.isDirectory)) { take(loose, false); return; }
    const found = [];
    for (const entry of entries) await walk(entry, found);
    take(found, true);
  });
  /* Files of a folder and of the folders in it, in the order of their names; a little more than is taken, to be able to say so. */
  async function walk(entry, found) {
    if (found.length > 4 * MOST || NOT_MEANT.test(entry.name)) return;
    if (entry.isFile) { await new Promise(done => entry.file(file => { found.push(file); done(); }, done)); return; }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise(done => reader.readEntries(done, () => done([])));
      if (!some.length) return;
      for (const inner of some.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))) await walk(inner, found);
    }
  }

  /* ---- sending ---- */
  function take(files, isFolder) {
    if (isSending) return;
    const meant = isFolder ? files.filter(file => READ.test(file.name) && !NOT_MEANT.test(file.name)) : files;
    const others = files.length - meant.length;
    const notes = [];
    if (others > 0) notes.push(words.others.replace('{0}', others));
    if (meant.length > MOST) notes.push(words.tooMany.replace('{0}', meant.length - MOST));
    if (!meant.length && !others) return;
    send(meant.slice(0, MOST), notes);
  }

  async function send(files, notes) {
    const list = panel.querySelector('ul'), bar = panel.querySelector('progress'), title = panel.querySelector('h2');
    const cancel = panel.querySelector('.cancel'), open = panel.querySelector('.open');
    const stop = new AbortController();
    const began = performance.now();
    let batch = '', address = '', done = 0, refused = 0, sent = 0;
    isSending = true;
    title.textContent = words.title;
    list.replaceChildren();
    open.hidden = true;
    cancel.hidden = false;
    panel.hidden = false;
    cancel.onclick = () => stop.abort();
    const rows = files.map(file => row(list, file.name, words.waiting));
    panel.scrollIntoView({ block: 'start' });
    tell();
    for (const [i, file] of files.entries()) {
      await one(file, rows[i]);
      tell();
    }
    notes.forEach(note => row(list, note, '').classList.add('note'));
    finish();

    async function one(file, line) {
      if (stop.signal.aborted) { refused++; state(line, words.cancelled, 'failed'); return; }
      if (file.size > LARGEST) { refused++; state(line, words.tooLarge, 'failed'); return; }
      if (sent + file.size > TOTAL) { refused++; state(line, words.total, 'failed'); return; }
      sent += file.size;
      state(line, words.reading, 'reading');
      try {
        const answer = await post(file, line);
        const at = answer.headers.get('Location');
        if (at) { address = at; batch = at.split('/').pop(); }
        if (answer.ok) done++; else refused++;
        state(line, at ? await answer.text() : await reason(answer), answer.ok ? 'done' : 'failed');
      } catch {
        refused++;
        state(line, stop.signal.aborted ? words.cancelled : words.lost, 'failed');
      }
    }
    /* A busy service says when to come again; the file waits its turn instead of failing. */
    async function post(file, line) {
      for (let tried = 1; ; tried++) {
        const body = new FormData();
        body.append('file', file, file.name);
        const answer = await fetch(form.action, { method: 'POST', body, signal: stop.signal, headers: { 'X-Part-Of': batch || 'new' } });
        if ((answer.status !== 503 && answer.status !== 429) || tried === TRIES) return answer;
        let seconds = Math.min(Number(answer.headers.get('Retry-After')) || 2, LONGEST_WAIT);
        for (; seconds > 0; seconds--) {
          state(line, words.busy.replace('{0}', seconds), 'busy');
          await new Promise(next => setTimeout(next, 1000));
          stop.signal.throwIfAborted();
        }
        state(line, words.reading, 'reading');
      }
    }
    function tell() {
      const ready = done + refused;
      bar.max = files.length;
      bar.value = ready;
      const left = Math.ceil((performance.now() - began) / 1000 / Math.max(1, ready) * (files.length - ready));
      panel.querySelector('.counts').textContent = words.counts.replace('{0}', files.length).replace('{1}', done)
        + (refused ? words.refused.replace('{0}', refused) : '') + (ready && left > 2 ? words.left.replace('{0}', left) : '');
    }
    function finish() {
      isSending = false;
      cancel.hidden = true;
      title.textContent = done ? words.done : words.none;
      if (!done) { title.focus(); return; }
      open.href = address;
      open.hidden = false;
      if (!refused && !notes.length) location.assign(address);
      else open.focus();
    }
  }
  async function reason(answer) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('.problem p')?.textContent || words.failed;
  }
  function row(list, name, value) {
    const line = list.appendChild(document.createElement('li'));
    for (const part of [name, value]) line.appendChild(document.createElement('span')).textContent = part;
    return line;
  }
  function state(line, value, kind) {
    line.lastChild.textContent = value;
    line.lastChild.className = kind;
  }
})();
