// A height map: <section data-heights="ID" data-width-um data-height-um>. Heights and profiles are the server's; here they
// get colours. The line is the form's: drawing one over the map fills the form in.
import { figure } from '/js/charts.js';
import { STOPS } from '/js/pressure-scale.js';

const root = document.querySelector('[data-heights]');
const part = (name) => root.querySelector('[data-' + name + ']');
const widthUm = Number(root.dataset.widthUm);
const heightUm = Number(root.dataset.heightUm);
const SCALE = STOPS.map(([, colour]) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));

// Cividis, whose steps look alike over its whole length. A share from 0 to 1 as [red, green, blue].
export function heightColour(share) {
  const place = Math.min(1, Math.max(0, share)) * (SCALE.length - 1);
  const low = Math.min(SCALE.length - 2, Math.floor(place));
  return SCALE[low].map((from, i) => from + (SCALE[low + 1][i] - from) * (place - low));
}

function paint(canvas, width, height, colourAt) {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    const colour = colourAt(i % width, Math.floor(i / width));
    if (colour) pixels.data.set([...colour, 255], 4 * i);
  }
  context.putImageData(pixels, 0, 0);
}

async function loaded() {
  const reply = await fetch('/api/v1/images/' + root.dataset.heights + '/heights?blocks=400', { headers: { Accept: 'application/json' } });
  const answer = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Error(reply.status === 401 ? 'Your sign-in has expired.' : (answer.detail ?? 'The answer was ' + reply.status + '.'));
  return answer;
}

function show(map) {
  const span = map.highest_um - map.lowest_um || 1;
  const rows = map.heights_um;
  paint(part('map'), rows[0].length, rows.length, (x, y) => (rows[y][x] === null ? null : heightColour((rows[y][x] - map.lowest_um) / span)));
  paint(part('scale'), 1, 256, (x, y) => heightColour(1 - y / 255));
  part('highest').textContent = figure(map.highest_um, 4) + ' \u00b5m';
  part('lowest').textContent = figure(map.lowest_um, 4) + ' \u00b5m';
  const blocks = map.points_per_block > 1 ? ' Each place is the mean of ' + map.points_per_block + ' by ' + map.points_per_block + ' points.' : '';
  part('levelled').textContent = (map.levelled_by === 'substrate'
    ? 'Heights above the substrate, the plane through the ground that the segmentation left.'
    : 'Heights above the least-squares plane of the whole field: too little ground is seen.') + blocks;
  part('seen').hidden = false;
}

// ---- the line

const form = part('profile');
const ends = () => ['x1_um', 'y1_um', 'x2_um', 'y2_um'].map((name) => Number(form.elements[name].value));

function drawLine() {
  const line = part('line');
  ['x1', 'y1', 'x2', 'y2'].forEach((name, i) => line.setAttribute(name, ends()[i]));
}

function cut() {
  const query = new URLSearchParams(new FormData(form)).toString();
  const chart = part('cut');
  chart.dataset.url = '/images/' + root.dataset.heights + '/chart/profile.json?' + query;
  chart.dispatchEvent(new Event('chosen'));
  part('csv').href = '/images/' + root.dataset.heights + '/profile.csv?' + query;
  drawLine();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  cut();
});
form.addEventListener('input', drawLine);

const across = part('across');
function place(event) {
  const box = across.getBoundingClientRect();
  const share = (at, from, length) => Math.min(1, Math.max(0, (at - from) / length));
  return [share(event.clientX, box.left, box.width) * widthUm, share(event.clientY, box.top, box.height) * heightUm];
}
function end(which, [x, y]) {
  form.elements['x' + which + '_um'].value = x.toPrecision(6);
  form.elements['y' + which + '_um'].value = y.toPrecision(6);
}
across.addEventListener('pointerdown', (event) => {
  across.setPointerCapture(event.pointerId);
  end(1, place(event));
  end(2, place(event));
  drawLine();
});
across.addEventListener('pointermove', (event) => {
  if (!across.hasPointerCapture(event.pointerId)) return;
  end(2, place(event));
  drawLine();
});
across.addEventListener('pointerup', (event) => {
  const [x1, y1, x2, y2] = ends();
  if (x1 !== x2 || y1 !== y2) cut();
  across.releasePointerCapture(event.pointerId);
});

// ---- all of it

try {
  const map = await loaded();
  if (map.lowest_um === null || map.lowest_um === undefined) throw new Error('Every point of the map is missing.');
  show(map);
  drawLine();
  part('said').hidden = true;
  part('relief').addEventListener('click', async () => {
    const { show: relief } = await import('/js/relief.js');
    relief(root, map);
  }, { once: true });
} catch (failed) {
  part('said').textContent = failed.message;
  part('said').className = 'failed';
  part('relief').disabled = true;
}
