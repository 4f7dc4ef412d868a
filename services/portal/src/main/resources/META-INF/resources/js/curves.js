// Which cycles the chart of voltage over capacity draws: ticked ones, or some of a range. While nothing is chosen the
// chart follows the run with its first cycle and its last.
const CHIPS = 12;
const DRAWN = 8;
const PAUSE_MS = 4000;

function spread(from, to, most) {
  const count = to - from + 1;
  if (count <= most) return Array.from({ length: Math.max(0, count) }, (_, i) => from + i);
  return [...new Set(Array.from({ length: most }, (_, i) => from + Math.round((i * (count - 1)) / (most - 1))))];
}

class Choice {
  constructor(form) {
    this.form = form;
    this.figure = document.getElementById(form.dataset.curves);
    this.base = this.figure.dataset.url;
    this.whole = form.querySelector('[data-whole]');
    this.beside = document.getElementById(form.dataset.beside);
    this.besideBase = this.beside?.dataset.url;
    this.whole.addEventListener('change', () => {
      this.choose([...this.chosen]);
      if (!this.beside) return;
      this.beside.dataset.url = this.besideBase + (this.whole.checked ? '?whole=true' : '');
      this.beside.dispatchEvent(new CustomEvent('chosen'));
    });
    this.chips = form.querySelector('[data-chips]');
    this.drawn = form.querySelector('[data-drawn]');
    this.wrong = form.querySelector('[data-wrong]');
    this.chosen = new Set();
    this.last = 0;
    this.lookedAt = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.range();
    });
    form.addEventListener('reset', () => this.choose([]));
    this.chips.addEventListener('change', (event) => {
      const cycle = Number(event.target.value);
      if (event.target.checked) this.chosen.add(cycle);
      else this.chosen.delete(cycle);
      this.choose([...this.chosen]);
    });
    document.body.addEventListener('changed', () => this.count());
    this.count();
  }

  async count() {
    if (performance.now() - this.lookedAt < PAUSE_MS && this.lookedAt) return;
    this.lookedAt = performance.now();
    const reply = await fetch(this.form.dataset.countUrl, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!reply?.ok) return;
    const { cycles } = await reply.json();
    if (cycles === this.last) return;
    this.last = cycles;
    this.show();
  }

  range() {
    const number = (name, otherwise) => {
      const text = this.form.elements[name].value.trim();
      return text === '' ? otherwise : Number(text);
    };
    const from = number('from', 1);
    const to = number('to', this.last || 1);
    const good = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from;
    this.wrong.hidden = good;
    this.wrong.textContent = good ? '' : 'Write two whole numbers, the second not below the first.';
    if (good) this.choose(spread(from, to, DRAWN));
  }

  choose(cycles) {
    this.chosen = new Set(cycles);
    const query = [...[...this.chosen].sort((a, b) => a - b).map((cycle) => 'cycle=' + cycle), ...(this.whole.checked ? ['whole=true'] : [])].join('&');
    this.figure.dataset.url = query ? this.base + '?' + query : this.base;
    this.figure.dispatchEvent(new CustomEvent('chosen'));
    this.show();
  }

  show() {
    const offered = new Set([...spread(1, this.last, CHIPS), ...this.chosen]);
    this.drawn.textContent = this.chosen.size
      ? 'Drawn: ' + [...this.chosen].sort((a, b) => a - b).join(', ')
      : 'Drawn: the first cycle and the last. Tick others.';
    const focused = document.activeElement?.value;
    const within = this.chips.contains(document.activeElement);
    this.chips.replaceChildren(...[...offered].sort((a, b) => a - b).map((cycle) => {
      const label = document.createElement('label');
      label.className = 'chip';
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.value = cycle;
      box.checked = this.chosen.has(cycle);
      label.append(box, ' ' + cycle);
      return label;
    }));
    if (within) this.chips.querySelector('input[value="' + CSS.escape(focused) + '"]')?.focus();
  }
}

document.querySelectorAll('form[data-curves]').forEach((form) => new Choice(form));
