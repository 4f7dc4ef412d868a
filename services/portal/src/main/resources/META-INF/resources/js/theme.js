// Before anything is painted: the theme a person chose, and that scripts run.
(function () {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const chosen = localStorage.getItem('provolt:theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch (noStorage) {
    root.dataset.storage = 'none';
  }
})();
