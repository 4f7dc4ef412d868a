// A result's provenance as a graph: <figure data-provenance="/results/…/origin.json"><figcaption>…</figcaption></figure>.
// From the number on the left to people on the right. The same stands above it as a list; this is for whoever looks.
// Keyboard: Right goes to what a thing rests on, Left back, Up and Down along its column, Enter to its record.
import { colour } from '/js/colours.js';

const COLUMN = 168;
const ROW = 70;
const WIDTH = 146;
const HEIGHT = 50;
const MARGIN = 6;
const GROUPS = ['result', 'bytes', 'build', 'pressure', 'test', 'software', 'people'];
const LEGEND = { result: 'the number', bytes: 'records and bytes', build: 'build', pressure: 'pressure', test: 'run and instrument', software: 'software', people: 'people' };
const SHORT = 8;
const LONGEST = 38;

const clipped = (text) => (text.length > LONGEST ? text.slice(0, LONGEST - 1) + '\u2026' : text);

function name(node) {
  return node.kind === 'PERSON' && !node.label.includes(':') ? node.label.slice(0, SHORT) : node.label;
}

// Each thing in its kind's column, ordered by the middle of what leads to it, so that lines cross little.
function placed(graph) {
  const rows = new Map();
  const columns = [...new Set(graph.nodes.map((node) => node.column))].sort((a, b) => a - b);
  const tallest = Math.max(...columns.map((column) => graph.nodes.filter((node) => node.column === column).length));
  const spots = new Map();
  columns.forEach((column, x) => {
    const inColumn = graph.nodes.filter((node) => node.column === column);
    const middle = (node) => {
      const parents = graph.edges.filter((edge) => edge.to === node.id && rows.has(edge.from)).map((edge) => rows.get(edge.from));
      return parents.length ? parents.reduce((a, b) => a + b, 0) / parents.length : tallest / 2;
    };
    inColumn.sort((a, b) => middle(a) - middle(b));
    inColumn.forEach((node, y) => {
      const row = y + (tallest - inColumn.length) / 2;
      rows.set(node.id, row);
      spots.set(node.id, { x: MARGIN + WIDTH / 2 + x * COLUMN, y: MARGIN + HEIGHT / 2 + row * ROW });
    });
  });
  return { spots, width: (columns.length - 1) * COLUMN + WIDTH + 2 * MARGIN, height: (tallest - 1) * ROW + HEIGHT + 2 * MARGIN };
}

function style() {
  const ink = colour('--ink');
  const quiet = colour('--quiet');
  return [
    { selector: 'node', style: { shape: 'round-rectangle', width: WIDTH, height: HEIGHT, 'background-color': colour('--surface'), 'border-width': 2, label: 'data(caption)', color: ink, 'font-size': 11, 'text-valign': 'center', 'text-halign': 'center', 'text-wrap': 'wrap', 'text-overflow-wrap': 'anywhere', 'text-max-width': WIDTH - 12, 'font-family': getComputedStyle(document.body).fontFamily } },
    ...GROUPS.map((group) => ({ selector: 'node[group = "' + group + '"]', style: { 'border-color': colour('--kind-' + group), 'border-width': group === 'result' ? 4 : 2 } })),
    { selector: 'edge', style: { width: 1.2, 'line-color': colour('--edge'), 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': colour('--edge'), 'arrow-scale': 0.8 } },
    { selector: '.beside', style: { 'background-color': colour('--accent-wash') } },
    { selector: 'edge.beside', style: { width: 2.4, 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent'), label: 'data(verb)', 'font-size': 10, color: ink, 'text-background-color': colour('--surface'), 'text-background-opacity': 1, 'text-background-padding': 2 } },
    { selector: '.chosen', style: { 'background-color': colour('--accent'), color: colour('--on-accent') } },
    { selector: '.apart', style: { opacity: 0.35 } },
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0, 'outside-texture-bg-color': quiet } },
  ];
}

function legend(graph) {
  const list = document.createElement('ul');
  list.className = 'scale';
  for (const group of GROUPS.filter((each) => graph.nodes.some((node) => node.group === each))) {
    const item = document.createElement('li');
    const kind = document.createElement('span');
    kind.className = 'kind ' + group;
    kind.textContent = LEGEND[group];
    item.append(kind);
    list.append(item);
  }
  return list;
}

function told(node) {
  const towards = node.outgoers('edge').map((edge) => edge.data('verb') + ' ' + edge.target().data('kind_words') + ' ' + edge.target().data('name'));
  return node.data('kind_words') + ' ' + node.data('name') + (node.data('more') ? ', ' + node.data('more') : '') + (towards.length ? '. ' + towards.join('; ') + '.' : '.');
}

function choosing(cy, status) {
  let chosen = null;
  const choose = (node) => {
    cy.elements().removeClass('chosen beside apart');
    chosen = node;
    if (!node) return;
    const near = node.closedNeighborhood();
    cy.elements().difference(near).addClass('apart');
    near.difference(node).addClass('beside');
    node.addClass('chosen');
    status.textContent = told(node);
  };
  const beside = (step) => {
    const column = cy.nodes().filter((node) => node.position('x') === chosen.position('x')).sort((a, b) => a.position('y') - b.position('y'));
    const at = column.toArray().findIndex((node) => node.same(chosen));
    return column[at + step];
  };
  const next = { ArrowRight: () => chosen.outgoers('node')[0], ArrowLeft: () => chosen.incomers('node')[0], ArrowDown: () => beside(1), ArrowUp: () => beside(-1) };
  const go = (node) => { if (node.data('link')) location.assign(node.data('link')); };
  return { choose, go, now: () => chosen, towards: (key) => next[key] && chosen ? next[key]() : undefined };
}

function listen(cy, box, choice) {
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && choice.now()) choice.go(choice.now());
    else if (event.key === 'Escape') choice.choose(null);
    else if (event.key.startsWith('Arrow')) {
      const to = choice.now() ? choice.towards(event.key) : cy.nodes()[0];
      if (to) {
        choice.choose(to);
        box.parentElement.scrollTo({ left: to.position('x') - box.parentElement.clientWidth / 2 });
      }
      event.preventDefault();
    }
  });
  box.addEventListener('focus', () => { if (!choice.now()) choice.choose(cy.nodes()[0]); });
  box.addEventListener('blur', () => choice.choose(null));
  cy.on('mouseover', 'node', (event) => { choice.choose(event.target); box.classList.toggle('leads', Boolean(event.target.data('link'))); });
  cy.on('mouseout', 'node', () => { choice.choose(null); box.classList.remove('leads'); });
  cy.on('tap', 'node', (event) => choice.go(event.target));
}

function draw(figure, graph) {
  const { spots, width, height } = placed(graph);
  const frame = document.createElement('div');
  frame.className = 'graph-frame';
  const box = document.createElement('div');
  box.className = 'graph';
  box.tabIndex = 0;
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', 'Provenance graph, ' + graph.nodes.length + ' things. Arrow keys go along its lines, Enter opens a record. The same stands above as a list.');
  box.style.width = width + 'px';
  box.style.height = height + 'px';
  const status = document.createElement('p');
  status.className = 'row-side';
  status.setAttribute('role', 'status');
  frame.append(box);
  figure.replaceChildren(figure.querySelector('figcaption'), legend(graph), frame, status);
  const cy = window.cytoscape({
    container: box,
    elements: {
      nodes: graph.nodes.map((node) => ({ data: { ...node, name: name(node), caption: node.kind_words + '\n' + clipped(name(node)) }, position: spots.get(node.id) })),
      edges: graph.edges.map((edge) => ({ data: { source: edge.from, target: edge.to, verb: edge.verb } })),
    },
    layout: { name: 'preset', fit: false },
    style: style(),
    zoom: 1,
    pan: { x: 0, y: 0 },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  listen(cy, box, choosing(cy, status));
  document.addEventListener('themechange', () => cy.style(style()));
}

function failed(figure, sentence) {
  const text = document.createElement('p');
  text.className = 'empty';
  text.textContent = sentence;
  figure.replaceChildren(figure.querySelector('figcaption'), text);
}

async function start(figure) {
  try {
    const answer = await fetch(figure.dataset.provenance);
    const body = await answer.json();
    if (answer.ok) draw(figure, body);
    else failed(figure, answer.status === 404 ? 'The audit has not heard of this result yet.' : body.detail);
  } catch (failure) {
    failed(figure, 'The graph cannot be drawn now: ' + failure.message);
  }
}

document.querySelectorAll('[data-provenance]').forEach(start);
