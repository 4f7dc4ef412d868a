// An image that is looked at: <div data-viewer="ID" data-may-segment>. The deposits' edges and the coverage at every
// threshold are the server's; nothing is counted here. Moving the slider shows what a segmentation by that value would
// count, and leads into the form for it.
import { figure } from '/js/charts.js';

const CLOSEST = 64;
const STEP = 1.4;
const PAUSE_MS = 250;

const root = document.querySelector('[data-viewer]');
const part = (name) => root.querySelector('[data-' + name + ']');

async function asked(path) {
  const reply = await fetch('/api/v1/images/' + root.dataset.viewer + path, { headers: { Accept: 'application/json' } });
  const answer = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Error(reply.status === 401 ? 'Your sign-in has expired.' : (answer.detail ?? 'The answer was ' + reply.status + '.'));
  return answer;
}

// ---- moving and zooming

class Sight {
  constructor(frame, field) {
    this.frame = frame;
    this.field = field;
    [, , this.width, this.height] = field.getAttribute('viewBox').split(' ').map(Number);
    this.pointers = new Map();
    this.whole();
    frame.addEventListener('keydown', (event) => this.key(event));
    field.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    field.addEventListener('pointerdown', (event) => this.down(event));
    field.addEventListener('pointermove', (event) => this.move(event));
    for (const end of ['pointerup', 'pointercancel']) field.addEventListener(end, (event) => this.pointers.delete(event.pointerId));
    root.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', () => this.button(button.dataset.zoom)));
  }

  whole() {
    Object.assign(this, { x: 0, y: 0, zoom: 1 });
    this.show();
  }

  show() {
    const [width, height] = [this.width / this.zoom, this.height / this.zoom];
    this.x = Math.min(Math.max(0, this.x), this.width - width);
    this.y = Math.min(Math.max(0, this.y), this.height - height);
    this.field.setAttribute('viewBox', [this.x, this.y, width, height].join(' '));
    this.frame.dataset.zoomed = this.zoom > 1 ? 'in' : 'out';
  }

  // About a point of the image, which stays where it is.
  by(factor, x = this.x + this.width / this.zoom / 2, y = this.y + this.height / this.zoom / 2) {
    const zoom = Math.min(CLOSEST, Math.max(1, this.zoom * factor));
    this.x = x - (x - this.x) * (this.zoom / zoom);
    this.y = y - (y - this.y) * (this.zoom / zoom);
    this.zoom = zoom;
    this.show();
  }

  button(name) {
    if (name === 'whole') this.whole();
    else this.by(name === 'in' ? STEP : 1 / STEP);
  }

  key(event) {
    const [across, down] = [this.width / this.zoom / 10, this.height / this.zoom / 10];
    const moves = { ArrowLeft: [-across, 0], ArrowRight: [across, 0], ArrowUp: [0, -down], ArrowDown: [0, down] };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in moves) {
      this.x += moves[event.key][0];
      this.y += moves[event.key][1];
      this.show();
    } else if (event.key === '+' || event.key === '=') this.by(STEP);
    else if (event.key === '-') this.by(1 / STEP);
    else if (event.key === '0') this.whole();
    else return;
    event.preventDefault();
  }

  // A point of the screen as a point of the image.
  point({ clientX, clientY }) {
    const place = new DOMPoint(clientX, clientY).matrixTransform(this.field.getScreenCTM().inverse());
    return [place.x, place.y];
  }

  wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.by(event.deltaY < 0 ? STEP : 1 / STEP, ...this.point(event));
  }

  down(event) {
    this.pointers.set(event.pointerId, event);
    this.field.setPointerCapture(event.pointerId);
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const [x, y] = this.point(event);
    const [fromX, fromY] = this.point(before);
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const [otherX, otherY] = this.point(other);
      this.by(Math.hypot(x - otherX, y - otherY) / Math.max(1e-9, Math.hypot(fromX - otherX, fromY - otherY)), otherX, otherY);
    } else {
      this.x -= x - fromX;
      this.y -= y - fromY;
      this.show();
    }
    this.pointers.set(event.pointerId, event);
  }
}

// ---- the threshold

class Threshold {
  constructor() {
    this.slider = part('threshold');
    this.slider.addEventListener('input', () => this.moved());
    part('own').addEventListener('click', () => this.toOwn());
    document.body.addEventListener('changed', () => this.load());
    this.load();
  }

  async load() {
    try {
      this.scale = await asked('/thresholds');
    } catch (failed) {
      return this.say(failed.message);
    }
    const chosen = this.touched ? this.stop()?.threshold : undefined;
    this.stops = this.scale.stops;
    this.own = this.stops.findIndex((stop) => stop.threshold === this.scale.own?.threshold);
    this.slider.max = this.stops.length - 1;
    this.histogram();
    part('controls').hidden = false;
    const kept = this.stops.findIndex((stop) => stop.threshold === chosen);
    return kept < 0 ? this.toOwn() : this.show();
  }

  toOwn() {
    this.touched = false;
    this.slider.value = Math.max(0, this.own);
    this.show();
    return this.outline();
  }

  moved() {
    this.touched = Number(this.slider.value) !== this.own;
    this.show();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.outline(), PAUSE_MS);
  }

  stop() {
    return this.stops?.[Number(this.slider.value)];
  }

  // Numbers as they came: the coverage is the result's to its last digit.
  show() {
    const stop = this.stop();
    if (!stop) return;
    const words = figure(stop.threshold, 6) + ', coverage ' + figure(stop.coverage_percent, 4) + ' %';
    this.slider.setAttribute('aria-valuetext', words);
    part('value').textContent = figure(stop.threshold, 6);
    part('coverage').textContent = figure(stop.coverage_percent, 4);
    part('coverage').dataset.exactly = stop.coverage_percent;
    part('coverage').title = stop.coverage_percent + ' %';
    const band = [stop.coverage_below_percent, stop.coverage_above_percent].sort((a, b) => a - b);
    part('band').textContent = figure(band[0], 4) + ' to ' + figure(band[1], 4);
    const least = this.stops[0].threshold;
    const greatest = this.stops.at(-1).threshold;
    const x = String(greatest > least ? (512 * (stop.threshold - least)) / (greatest - least) : 0);
    part('mark').setAttribute('x1', x);
    part('mark').setAttribute('x2', x);
    const again = part('segment');
    if (again) again.href = '/images/' + root.dataset.viewer + '/segment' + (this.touched ? '?threshold_value=' + encodeURIComponent(stop.threshold) : '');
  }

  // A bar between two thresholds: the pixels that one of them counts and the other does not.
  histogram() {
    const counted = this.stops.map((stop) => stop.coverage_percent);
    const shares = counted.slice(1).map((coverage, i) => Math.abs(coverage - counted[i]));
    const most = Math.max(...shares, 1e-12);
    const least = this.stops[0].threshold;
    const span = this.stops.at(-1).threshold - least || 1;
    part('bars').setAttribute('d', shares.map((share, i) => {
      const [from, to] = [i, i + 1].map((at) => (512 * (this.stops[at].threshold - least)) / span);
      return 'M' + from + ' 120V' + (120 - 112 * Math.sqrt(share / most)) + 'H' + to + 'V120Z';
    }).join(''));
  }

  async outline() {
    const stop = this.stop();
    const query = this.touched && stop ? '?threshold_value=' + encodeURIComponent(stop.threshold) : '';
    this.question = query;
    this.say('Outlining');
    let seen;
    try {
      seen = await asked('/outlines' + query);
    } catch (failed) {
      return this.say(failed.message);
    }
    if (this.question !== query) return undefined;
    part('outlines').setAttribute('d', seen.outlines.map((edge) => {
      let path = 'M' + edge[0] + ' ' + edge[1];
      for (let at = 2; at < edge.length; at += 2) path += 'L' + edge[at] + ' ' + edge[at + 1];
      return path + 'Z';
    }).join(''));
    const count = seen.particle_count === undefined || seen.particle_count === null ? 'Too many deposits to be counted' : seen.particle_count + ' deposits';
    return this.say(count + ', coverage ' + figure(seen.coverage_percent, 4) + ' %' + (seen.outlines_left_out ? '; the ' + seen.outlines_left_out + ' smallest have no outline' : '') + (this.touched ? ', by this threshold; nothing is stored' : ''));
  }

  say(sentence) {
    part('said').textContent = sentence;
  }
}

if (root) {
  new Sight(part('frame'), part('field'));
  part('tools').hidden = false;
  part('drawn').addEventListener('change', (event) => { part('outlines').style.display = event.target.checked ? '' : 'none'; });
  new Threshold();
}
