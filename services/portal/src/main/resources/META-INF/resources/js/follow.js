// Follows a file while it is read, by the house's server-sent events, and says how far it is in words.
const WORDS = {
  received: 'It waits for its turn.',
  reading: 'It is read.',
  publishing: 'Its records are on their way.',
  done: 'Done.',
  refused: 'It was refused.',
  withdrawing: 'What it told is being taken back.',
  withdrawn: 'It was taken back.',
};

const whole = (number) => Number(number).toLocaleString('en').replaceAll(',', '\u202f');

export function progressOf(file) {
  const rows = file.rows_read ? ' ' + whole(file.rows_read) + ' records read, ' + whole(file.rows_published) + ' added.' : '';
  return (WORDS[file.state] ?? file.state) + rows;
}

export const finished = (file) => ['done', 'refused', 'withdrawn'].includes(file.state);

// Calls `tell` with the file each time something changed, and `lost` with whether the connection is away.
export function follow(importId, tell, lost) {
  const source = new EventSource('/api/v1/imports/' + importId);
  const hear = (event) => {
    const file = JSON.parse(event.data);
    lost(false);
    tell(file);
    if (finished(file)) source.close();
  };
  source.addEventListener('progress', hear);
  source.addEventListener('finished', hear);
  source.addEventListener('error', () => lost(true));
  return source;
}

function show(panel) {
  const text = panel.querySelector('[data-follow-text]');
  const bar = panel.querySelector('[data-follow-bar]');
  follow(
    panel.dataset.follow,
    (file) => {
      text.textContent = progressOf(file);
      if (!finished(file)) return;
      bar.max = 1;
      bar.value = 1;
      document.body.dispatchEvent(new CustomEvent('changed', { detail: { subjects: [panel.dataset.follow] } }));
    },
    (away) => {
      if (away) text.textContent = 'No connection to the house; it goes on there, and here once the connection is back.';
    },
  );
}

document.querySelectorAll('[data-follow]').forEach(show);
