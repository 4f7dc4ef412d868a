// Shows the first lines of a chosen file in a field, for whoever says what its columns are. Nothing is sent.
const MOST_BYTES = 16384;
const MOST_LINES = 30;

function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

document.addEventListener('change', async (event) => {
  const part = event.target.closest('[data-first-lines]');
  if (!part || !event.target.files?.length) return;
  const bytes = await event.target.files[0].slice(0, MOST_BYTES).arrayBuffer();
  const field = document.getElementById(part.dataset.firstLines);
  field.value = decoded(bytes).split(/\r?\n/).slice(0, MOST_LINES).join('\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
