// A height map in three dimensions, loaded by whoever asks for it. Lengths are true on both axes of the plane; heights are
// enlarged by what the slider says. Where points are missing there is a hole.
import * as THREE from '/webjars/three/0.181.1/build/three.module.min.js';
import { figure } from '/js/charts.js';
import { colour } from '/js/colours.js';
import { heightColour } from '/js/heights.js';

const NEAREST = 0.6;
const FURTHEST = 4;
const TURN = 0.08;
const MOST_ENLARGED = 1000;

function surface(map, width, depth) {
  const rows = map.heights_um;
  const columns = rows[0].length;
  const span = map.highest_um - map.lowest_um || 1;
  const places = [];
  const colours = [];
  rows.forEach((row, y) => row.forEach((height, x) => {
    places.push((x / Math.max(1, columns - 1) - 0.5) * width, height ?? 0, (y / Math.max(1, rows.length - 1) - 0.5) * depth);
    const share = new THREE.Color().setRGB(...heightColour(((height ?? 0) - map.lowest_um) / span).map((channel) => channel / 255), THREE.SRGBColorSpace);
    colours.push(share.r, share.g, share.b);
  }));
  const corners = [];
  for (let y = 0; y + 1 < rows.length; y++) {
    for (let x = 0; x + 1 < columns; x++) {
      const at = y * columns + x;
      const around = [rows[y][x], rows[y][x + 1], rows[y + 1][x], rows[y + 1][x + 1]];
      if (!around.includes(null)) corners.push(at, at + columns, at + 1, at + 1, at + columns, at + columns + 1);
    }
  }
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute('position', new THREE.Float32BufferAttribute(places, 3));
  geometry.setAttribute('color', new THREE.Float32BufferAttribute(colours, 3));
  geometry.setIndex(corners);
  return geometry;
}

export function show(root, map) {
  const part = (name) => root.querySelector('[data-' + name + ']');
  const frame = part('relief-frame');
  frame.hidden = false;
  let renderer;
  try {
    renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  } catch (without) {
    frame.textContent = 'This browser draws nothing in three dimensions: WebGL is not there or switched off. The map and the profile show the same heights.';
    return;
  }
  for (const name of ['relief-control', 'relief-hint']) part(name).hidden = false;
  part('relief').hidden = true;
  frame.append(renderer.domElement);

  // The longer side is 1.
  const longer = Math.max(Number(root.dataset.widthUm), Number(root.dataset.heightUm));
  const geometry = surface(map, Number(root.dataset.widthUm) / longer, Number(root.dataset.heightUm) / longer);
  const mesh = new THREE.Mesh(geometry, new THREE.MeshLambertMaterial({ vertexColors: true, side: THREE.DoubleSide }));
  const scene = new THREE.Scene();
  scene.add(mesh, new THREE.AmbientLight(0xffffff, 1.6));
  const light = new THREE.DirectionalLight(0xffffff, 2.2);
  light.position.set(-1, 2, 1.2);
  scene.add(light);
  const camera = new THREE.PerspectiveCamera(35, 1, 0.01, 20);
  const view = { around: 0.6, above: 0.7, away: 1.9 };

  function draw() {
    scene.background = new THREE.Color(colour('--sunken'));
    camera.position.set(view.away * Math.sin(view.around) * Math.cos(view.above), view.away * Math.sin(view.above), view.away * Math.cos(view.around) * Math.cos(view.above));
    camera.lookAt(0, 0, 0);
    renderer.render(scene, camera);
  }
  function turn(around, above) {
    view.around += around;
    view.above = Math.min(1.55, Math.max(-0.2, view.above + above));
    draw();
  }
  function away(by) {
    view.away = Math.min(FURTHEST, Math.max(NEAREST, view.away * by));
    draw();
  }
  function size() {
    const [width, height] = [frame.clientWidth, Math.max(260, Math.round(frame.clientWidth * 0.6))];
    renderer.setPixelRatio(Math.min(2, devicePixelRatio));
    renderer.setSize(width, height);
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    draw();
  }

  // From true lengths to a thousand times as high, each step by the same factor; at first the heights reach a fifth of
  // the field.
  const slider = part('exaggeration');
  const wanted = 0.2 * longer / Math.max(1e-9, map.highest_um - map.lowest_um);
  slider.value = Math.round(100 * Math.log(Math.min(MOST_ENLARGED, Math.max(1, wanted))) / Math.log(MOST_ENLARGED));
  function enlarge() {
    const times = MOST_ENLARGED ** (Number(slider.value) / 100);
    mesh.scale.y = times / longer;
    mesh.position.y = -((map.highest_um + map.lowest_um) / 2) * mesh.scale.y;
    geometry.computeVertexNormals();
    part('enlarged').textContent = figure(times, 2) + ' times';
    draw();
  }
  slider.addEventListener('input', enlarge);

  frame.addEventListener('keydown', (event) => {
    const keys = { ArrowLeft: [-TURN, 0], ArrowRight: [TURN, 0], ArrowUp: [0, TURN], ArrowDown: [0, -TURN] };
    if (keys[event.key]) turn(...keys[event.key]);
    else if (event.key === '+') away(1 / 1.15);
    else if (event.key === '-') away(1.15);
    else return;
    event.preventDefault();
  });
  frame.addEventListener('pointerdown', (event) => frame.setPointerCapture(event.pointerId));
  frame.addEventListener('pointermove', (event) => {
    if (frame.hasPointerCapture(event.pointerId)) turn(-event.movementX * 0.01, event.movementY * 0.01);
  });
  frame.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    away(event.deltaY > 0 ? 1.1 : 1 / 1.1);
  }, { passive: false });
  document.addEventListener('themechange', draw);
  new ResizeObserver(size).observe(frame);
  size();
  enlarge();
  frame.focus();
}
