// Copies of half-typed forms go when what they held was saved, and when the person leaves.
(() => {
  'use strict';
  const leave = document.querySelector('form[action$="/sign-out"]');
  try {
    const sent = sessionStorage.getItem('gongkai.sent');
    if (sent && !document.querySelector('form.draft')) {
      localStorage.removeItem(sent);
      sessionStorage.removeItem('gongkai.sent');
    }
    if (leave) leave.addEventListener('submit', () => Object.keys(localStorage)
      .filter((name) => name.startsWith('gongkai.draft.'))
      .forEach((name) => localStorage.removeItem(name)));
  } catch {
    // A browser that forbids its store keeps no copies either.
  }
})();
