// What is typed and not sent is kept in this browser, per person and form, through reloads, lost connections and ends of
// a sign-in. It goes when the form is sent, or when its person discards it.
const OLDEST_MS = 14 * 24 * 3600 * 1000;

function key(form) {
  return 'provolt:draft:' + document.body.dataset.subject + ':' + form.dataset.draft;
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && !['file', 'submit', 'password', 'button'].includes(field.type));
}

function read(form) {
  const values = {};
  for (const field of fields(form)) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.checked) (values[field.name] ??= []).push(field.value);
      else values[field.name] ??= [];
    } else {
      values[field.name] = field.value;
    }
  }
  return values;
}

function write(form, values) {
  for (const field of fields(form)) {
    if (!(field.name in values)) continue;
    const value = values[field.name];
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = value.includes(field.value);
    else field.value = value;
  }
}

function keep(form) {
  const values = read(form);
  // A form that says what it said when it came is no draft.
  if (JSON.stringify({ ...values, _key: '' }) === form.dataset.pristine) localStorage.removeItem(key(form));
  else localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), values }));
}

function kept(form) {
  const text = localStorage.getItem(key(form));
  if (!text) return null;
  try {
    const draft = JSON.parse(text);
    if (draft.values && Date.now() - draft.at < OLDEST_MS) return draft;
  } catch (unreadable) {
    localStorage.removeItem(key(form));
  }
  return null;
}

function say(form, draft) {
  const note = form.querySelector('[data-draft-note]');
  if (!note) return;
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'button small';
  discard.textContent = 'Begin anew';
  discard.addEventListener('click', () => {
    localStorage.removeItem(key(form));
    location.reload();
  });
  note.replaceChildren('What you typed on ' + new Date(draft.at).toLocaleString() + ' is here again.', discard);
  note.hidden = false;
}

function begin(form) {
  if (form.dataset.pristine) return;
  form.dataset.pristine = JSON.stringify({ ...read(form), _key: '' });
  // What came back from the house is newer than what was kept.
  const draft = 'refused' in form.dataset ? null : kept(form);
  if (draft) {
    write(form, draft.values);
    say(form, draft);
    form.querySelectorAll('input[data-moment]').forEach((field) => field.dispatchEvent(new Event('input', { bubbles: true })));
  } else if ('refused' in form.dataset) {
    form.dataset.pristine = 'none';
    keep(form);
  }
}

export function startDrafts(notices) {
  if (document.documentElement.dataset.storage === 'none') return;
  const all = () => document.querySelectorAll('form[data-draft]').forEach(begin);
  all();
  document.body.addEventListener('htmx:afterSettle', all);
  document.body.addEventListener('input', (event) => {
    const form = event.target.form;
    if (!form || !('draft' in form.dataset)) return;
    try {
      keep(form);
    } catch (full) {
      notices.show('draft', 'This browser keeps no more drafts; what you type here is lost if you leave.');
    }
  });
  // The house answers a form that it took with where to go next.
  document.body.addEventListener('htmx:beforeOnLoad', (event) => {
    const form = event.detail.elt;
    const next = event.detail.xhr.getResponseHeader('HX-Redirect');
    if (next && form.matches('form[data-draft]')) localStorage.removeItem(key(form));
  });
}
