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

  function fill(values) {
    Object.entries(values).forEach(([name, value]) => {
      const field = form.elements.namedItem(name);
      if (name === 'text' && editor) editor.value = value;
      else if (field && name !== 'body') field.value = value;
    });
    keepSoon();
  }

  function say(sentence) {
    const place = form.querySelector('.said');
    place.textContent = sentence;
    place.hidden = false;
  }
})();
