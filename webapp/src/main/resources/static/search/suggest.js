// Titles under the search box while somebody types; without scripts the box searches as ever.
(() => {
  'use strict';
  const PAUSE = 250;
  document.querySelectorAll('input[data-suggest]').forEach((box) => {
    const list = document.createElement('ul');
    list.id = `${box.id}-suggestions`;
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.dataset.suggestName);
    box.parentElement.classList.add('suggesting');
    box.parentElement.append(list);
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');
    let timer = 0;
    let asked = '';
    let chosen = -1;

    const close = () => {
      list.hidden = true;
      chosen = -1;
      box.setAttribute('aria-expanded', 'false');
      box.removeAttribute('aria-activedescendant');
    };
    const choose = (index) => {
      const options = [...list.children];
      chosen = (index + options.length + 1) % (options.length + 1);
      options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
      // behind the last one stands the box itself again
      if (chosen === options.length) {
        chosen = -1;
        box.removeAttribute('aria-activedescendant');
      } else {
        box.setAttribute('aria-activedescendant', options[chosen].id);
        options[chosen].scrollIntoView({ block: 'nearest' });
      }
    };
    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map((suggestion, i) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.address = suggestion.address;
        const body = document.createElement('small');
        body.textContent = suggestion.bodyName;
        option.append(suggestion.title, body);
        return option;
      }));
      chosen = -1;
      box.removeAttribute('aria-activedescendant');
      list.hidden = suggestions.length === 0;
      box.setAttribute('aria-expanded', String(!list.hidden));
    };
    const ask = async () => {
      const words = box.value.trim();
      if (words === asked) {
        return;
      }
      asked = words;
      if (words === '') {
        close();
        return;
      }
      try {
        const answer = await fetch(`${box.dataset.suggest}?words=${encodeURIComponent(words)}`);
        // an answer to what was typed before says nothing any more
        if (asked === words && document.activeElement === box) {
          show(answer.ok ? await answer.json() : []);
        }
      } catch {
        close();
      }
    };

    box.addEventListener('input', (event) => {
      clearTimeout(timer);
      if (!event.isComposing) {
        timer = setTimeout(ask, PAUSE);
      }
    });
    box.addEventListener('compositionend', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    box.addEventListener('keydown', (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const last = list.children.length;
        choose(event.key === 'ArrowDown' ? chosen + 1 : (chosen === -1 ? last : chosen) - 1);
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        location.assign(list.children[chosen].dataset.address);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    });
    box.addEventListener('blur', () => {
      asked = '';
      close();
    });
    // the box keeps the focus while somebody presses on a line
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) {
        location.assign(option.dataset.address);
      }
    });
  });
})();
