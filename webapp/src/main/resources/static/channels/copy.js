// Buttons that copy what stands beside them; without scripts people select it by hand.
(() => {
  'use strict';
  const select = (target) => {
    if (target.select) {
      target.select();
      return;
    }
    const range = document.createRange();
    range.selectNodeContents(target);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };
  document.querySelectorAll('button[data-copy]').forEach((button) => {
    const target = document.getElementById(button.dataset.copy);
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      target.focus();
      select(target);
      // The newer way needs a secure page, which an office inside a town hall often is not.
      const isDone = document.execCommand('copy');
      button.textContent = isDone ? button.dataset.copied : words;
      button.setAttribute('aria-live', 'polite');
    });
  });
})();
