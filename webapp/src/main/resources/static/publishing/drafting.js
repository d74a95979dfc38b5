// The page to write an item: an editor with tables over the plain field, and a copy of what is typed that survives a broken
// line and a closed window. Without this script the plain field does the same, line by line.
(() => {
  'use strict';
  const form = document.querySelector('form.draft');
  const area = form && form.querySelector('textarea[name="text"]');
  if (!area) return;

  const editor = window.Jodit ? richText(area) : null;
  const kept = 'gongkai.draft.' + form.dataset.account + '.' + location.pathname;
  const note = form.querySelector('.kept');
  const before = typed();
  let timer = 0;

  offerWhatWasKept();
  form.addEventListener('input', keepSoon);
  form.addEventListener('change', (event) => {
    if (event.target.name === 'kind') askForKind();
  });
  if (editor) editor.events.on('change', keepSoon);
  window.addEventListener('pagehide', keep);
  form.addEventListener('submit', (event) => {
    // the editor fills the field a moment after each key: the last words would be lost
    if (editor) area.value = editor.value;
    keep();
    if (!navigator.onLine) {
      event.preventDefault();
      say(form.dataset.offline);
    } else {
      sessionStorage.setItem('gongkai.sent', kept);
    }
  });

  function richText(field) {
    const isChinese = document.documentElement.lang.startsWith('zh');
    const made = window.Jodit.make(field, {
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default',
      language: isChinese ? 'zh_cn' : 'en',
      buttons: ['paragraph', 'bold', 'italic', 'underline', '|', 'ul', 'ol', 'table', 'link', '|', 'eraser', 'undo', 'redo'],
      controls: { paragraph: { list: { p: form.dataset.plain, h2: form.dataset.h2, h3: form.dataset.h3, h4: form.dataset.h4 } } },
      disablePlugins: ['about', 'add-new-line', 'ai-assistant', 'class-span', 'clean-html', 'color', 'drag-and-drop', 'drag-and-drop-element',
        'dtd', 'file', 'font', 'iframe', 'image', 'image-processor', 'image-properties', 'media', 'mobile', 'placeholder', 'powered-by-jodit',
        'preview', 'print', 'resizer', 'search', 'source', 'speech-recognize', 'spellcheck', 'stat', 'sticky', 'symbols', 'video', 'xpath'],
      toolbarAdaptive: false,
      statusbar: false,
      enter: 'p',
      minHeight: 320,
      beautifyHTML: false,
      askBeforePasteHTML: false,
      askBeforePasteFromWord: false,
      defaultActionOnPaste: 'insert_clear_html',
      defaultActionOnPasteFromWord: 'insert_clear_html',
      link: { noFollowCheckbox: false, openInNewTabCheckbox: false },
    });
    const label = form.querySelector('label[for="text"]');
    label.removeAttribute('for');
    label.id = 'text-label';
    made.editor.setAttribute('role', 'textbox');
    made.editor.setAttribute('aria-multiline', 'true');
    made.editor.setAttribute('aria-labelledby', 'text-label');
    made.editor.setAttribute('aria-describedby', 'text-hint');
    form.querySelector('#text-hint').textContent = form.dataset.richHint;
    return made;
  }

  function typed() {
    const values = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && name !== '_csrf' && name !== 'revision') values[name] = value;
    });
    values.text = editor ? editor.value : area.value;
    return values;
  }

  function keepSoon() {
    clearTimeout(timer);
    timer = setTimeout(keep, 1500);
  }

  function keep() {
    clearTimeout(timer);
    try {
      const values = typed();
      if (same(values, before)) localStorage.removeItem(kept);
      else localStorage.setItem(kept, JSON.stringify({ at: Date.now(), values }));
    } catch {
      // A full or forbidden store: the page still works, only without the copy.
    }
  }

  function same(one, other) {
    return Object.keys(one).every((name) => one[name] === other[name]);
  }

  function offerWhatWasKept() {
    const found = read();
    if (!found || same(found.values, before)) return;
    const when = new Date(found.at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    note.querySelector('.kept-when').textContent = when;
    note.hidden = false;
    note.querySelector('.kept-take').addEventListener('click', () => { fill(found.values); note.hidden = true; });
    note.querySelector('.kept-drop').addEventListener('click', () => { localStorage.removeItem(kept); note.hidden = true; });
  }

  function read() {
    try {
      return JSON.parse(localStorage.getItem(kept));
    } catch {
      return null;
    }
  }

  // The fields of another kind, with what was typed so far; without an answer the button beside the list does the same.
  async function askForKind() {
    const part = form.querySelector('#kind-fields');
    const button = part && part.querySelector('button[name="offer"]');
    if (!button) return;
    if (editor) area.value = editor.value;
    const sent = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (typeof value === 'string') sent.append(name, value); });
    sent.append('offer', '');
    try {
      const answer = await fetch(button.formAction, { method: 'POST', body: sent, credentials: 'same-origin' });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('#kind-fields');
      if (!fresh) return;
      part.replaceWith(document.adoptNode(fresh));
      takeOver(page, 'subject');
      takeOver(page, 'genre');
      form.elements.namedItem('kind').focus();
      keepSoon();
    } catch {
      // The line is broken: the button is still there.
    }
  }

  // What the kind proposes is taken where nothing was chosen.
  function takeOver(page, name) {
    const mine = form.elements.namedItem(name);
    const proposed = page.querySelector('form.draft [name="' + name + '"]');
    if (mine && proposed && !mine.value) mine.value = proposed.value;
  }

  // Elements of another kind have no field yet; they wait in hidden ones until theirs are there.
  function waiting(name) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    form.querySelector('#kind-fields').append(field);
    return field;
  }

  function fill(values) {
    const kind = form.elements.namedItem('kind');
    const isOther = kind && values.kind && kind.value !== values.kind;
    Object.entries(values).forEach(([name, value]) => {
      const field = form.elements.namedItem(name) || (name.startsWith('elements[') ? waiting(name) : null);
      if (name === 'text' && editor) editor.value = value;
      else if (field && name !== 'body') field.value = value;
    });
    if (isOther) askForKind();
    keepSoon();
  }

  function say(sentence) {
    const place = form.querySelector('.said');
    place.textContent = sentence;
    place.hidden = false;
  }
})();
