// Beside a date and time: the same in UTC, so that what is stored can be seen before it is sent. Left empty it means now,
// but for one that is open (data-moment="open").
function show(input) {
  const output = input.closest('.control').querySelector('[data-utc]');
  const moment = input.value ? new Date(input.value) : null;
  output.textContent = moment && !Number.isNaN(moment.getTime())
    ? moment.toISOString().replace('T', ' ').slice(0, 19) + ' UTC'
    : input.dataset.moment === 'open' ? '' : 'now, when left empty';
}

function local(moment) {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60000);
  return shifted.toISOString().slice(0, 19);
}

export function startMoments() {
  const all = (root) => root.querySelectorAll('input[data-moment]').forEach(show);
  all(document);
  document.body.addEventListener('htmx:afterSettle', () => all(document));
  document.body.addEventListener('input', (event) => {
    if (event.target.matches('input[data-moment]')) show(event.target);
  });
  document.body.addEventListener('click', (event) => {
    const button = event.target.closest('[data-now]');
    if (!button) return;
    const input = document.getElementById(button.dataset.now);
    input.value = local(new Date());
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
