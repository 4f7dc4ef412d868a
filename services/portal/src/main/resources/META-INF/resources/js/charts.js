// Charts: <figure class="chart" data-chart data-url="/…"><figcaption>…</figcaption></figure>
// The address answers a chart as JSON (see the portal's README), or anything for which a page's script has registered a
// shape: register('cycles', answer => chart) with data-shape="cycles". Every chart has its numbers in a table behind it,
// can be saved, follows the theme, and is read again when the page hears of a change.
import { colour } from '/js/colours.js';
import { pressureColour } from '/js/pressure-scale.js';

const shapes = new Map();
const TABLE_ROWS = 500;
// While an instrument records, a chart is read again this often at most.
const PAUSE_MS = 1500;

export function register(name, shape) {
  shapes.set(name, shape);
}

// ---- colours and figures

function palette() {
  return { ink: colour('--ink'), quiet: colour('--quiet'), line: colour('--line'), surface: colour('--surface'), accent: colour('--accent'), good: colour('--good'), warn: colour('--warn'), bad: colour('--bad') };
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const DASHES = ['solid', [6, 3], [2, 3], [8, 3, 2, 3]];

export function figure(value, digits = 4) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e7) return String(Number(value.toPrecision(digits))).replace('-', '\u2212');
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  const raised = [...String(Number(exponent))].map((c) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(c)]).join('');
  return (Number(mantissa) + ' × 10' + raised).replace('-', '\u2212');
}

const named = (axis) => (axis?.unit ? axis.label + ' / ' + axis.unit : (axis?.label ?? ''));
const moment = (ms) => new Date(ms).toLocaleString('sv-SE');

// ---- a chart as ECharts wants it

// A point that says under which pressure it was measured, as [x, y, path, pressure in Pa], has that pressure's colour.
function pressed(point, colours, bar) {
  const pressure = point[3];
  if (pressure === undefined || pressure === null) return point;
  return { value: point, itemStyle: { color: pressureColour(pressure), borderColor: colours.ink, borderWidth: bar ? 0 : 0.6 } };
}

// Where many stand at one place they are spread beside it, by pixels and not by values: a dot plot.
const DOTS_APART = 18;
const SPREAD = [0, 2, -2, 4, -4, 1, -1, 3, -3, 5, -5];
function aside(panel, series) {
  const groups = panel.series.filter((each) => each.kind === series.kind);
  return (groups.indexOf(series) - (groups.length - 1) / 2) * DOTS_APART;
}
function dots(series, beside, colours) {
  return series.points.map((point, n) => {
    const made = pressed(point, colours, false);
    return { ...(Array.isArray(made) ? { value: made } : made), symbolOffset: [beside + SPREAD[n % SPREAD.length], 0] };
  });
}

// What lies over such dots, in ink: a stroke for a mean, a hollow diamond for a median.
const OVER = { mean: { symbol: 'rect', symbolSize: [18, 2.5] }, median: { symbol: 'emptydiamond', symbolSize: 11 } };

function lines(chart, colours) {
  let at = 0;
  return chart.panels.flatMap((panel, i) => panel.series.map((series) => {
    const k = at++;
    const over = OVER[series.kind];
    const dotted = series.kind === 'dots' || over;
    const points = series.kind === 'points' || dotted;
    const scaled = series.pressure_pa !== undefined && series.pressure_pa !== null;
    const curve = series.kind === 'curve';
    const few = !curve && series.points.length <= 200;
    const tone = over ? colours.ink : scaled ? pressureColour(series.pressure_pa) : series.tone ? colours[series.tone] : k === 0 ? colours.accent : colours.quiet;
    return {
      name: series.name,
      type: points ? 'scatter' : series.kind === 'bar' ? 'bar' : 'line',
      step: series.kind === 'step' ? 'end' : undefined,
      xAxisIndex: i,
      yAxisIndex: i,
      // An interval is an upright line; a gap keeps it apart from the next one.
      data: series.kind === 'interval'
        ? series.points.flatMap(([x0, low, high]) => [[x0, low], [x0, high], [x0, null]])
        : series.kind === 'dots' ? dots(series, aside(panel, series), colours)
        : over ? series.points.map((point) => point.slice(0, 3))
        : series.points.map((point) => pressed(point, colours, series.kind === 'bar')),
      markLine: k === 0 && chart.marks?.length ? {
        symbol: 'none', silent: true, lineStyle: { color: colours.quiet, type: [5, 4] },
        label: { color: colours.ink, position: 'insideEndTop', formatter: (mark) => mark.name },
        data: chart.marks.map((mark) => ({ xAxis: mark.x, name: mark.label })),
      } : undefined,
      symbol: over ? over.symbol : points || few ? SYMBOLS[k % SYMBOLS.length] : 'none',
      symbolSize: over ? over.symbolSize : points ? 7 : 5,
      symbolOffset: over ? [aside(panel, series), 0] : undefined,
      showSymbol: points || few,
      barCategoryGap: series.kind === 'bar' ? '0%' : undefined,
      connectNulls: false,
      large: series.points.length > 5000,
      // Colour never says alone which line it is: symbol and dash do too.
      // An edge in ink keeps both ends of the scale readable on both themes.
      lineStyle: { color: tone, width: 2, type: DASHES[(curve ? k : Math.floor(k / SYMBOLS.length)) % DASHES.length], shadowColor: scaled ? colours.ink : undefined, shadowBlur: scaled ? 1.5 : 0 },
      itemStyle: { color: tone, borderColor: colours.ink, borderWidth: scaled ? 0.6 : 0 },
    };
  }));
}

// Room for one more group of digits beside the axis, where values have that many.
const LONG = 100000;
function longer(panels) {
  return panels.some((panel) => panel.series.some((series) => series.points.some((point) => Math.abs(point[1]) >= LONG))) ? 18 : 0;
}

function grids(panels, legend) {
  const whole = panels.reduce((sum, panel) => sum + (panel.share ?? 1), 0);
  const top = legend ? 36 : 14;
  let above = 0;
  return panels.map((panel) => {
    const share = (panel.share ?? 1) / whole;
    const grid = { left: 72 + longer(panels), right: 20, top: 'calc', height: 'calc', share, above, legendTop: top };
    above += share;
    return grid;
  });
}

// Both axes from the least point on, as far as the narrower of them allows at one length for a unit.
function plane(chart, width, height) {
  const points = chart.panels[0].series.flatMap((series) => series.points).filter(([x, y]) => x !== null && y !== null);
  const [x, y] = [0, 1].map((place) => points.map((point) => point[place]));
  const [left, bottom] = [Math.min(0, ...x), Math.min(0, ...y)];
  const unit = 1.05 * Math.max((Math.max(...x) - left) / width, (Math.max(...y) - bottom) / height);
  return { x: { min: left, max: left + unit * width }, y: { min: bottom, max: bottom + unit * height } };
}

function option(chart, colours, { width, height }) {
  const names = chart.panels.flatMap((panel) => panel.series.map((series) => series.name));
  const legend = names.length > 1;
  const room = height - (legend ? 36 : 14) - 48;
  const largest = Math.max(...chart.panels.map((panel) => panel.share ?? 1));
  const text = { color: colours.quiet, fontSize: 12, fontFamily: getComputedStyle(document.body).fontFamily };
  const range = chart.equal_scales ? plane(chart, width - 92 - longer(chart.panels), room) : {};
  const x = { ...chart.x, ...range.x };
  return {
    animation: false,
    aria: { enabled: true, label: { description: chart.title + '. The same numbers stand in the table below the chart.' } },
    textStyle: text,
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true,
      backgroundColor: colours.surface, borderColor: colours.line, textStyle: { ...text, color: colours.ink },
      axisPointer: { type: 'line', lineStyle: { color: colours.quiet } },
      valueFormatter: (value) => figure(Number(Array.isArray(value) ? value[1] : value)),
    },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    legend: legend ? { top: 0, left: 0, type: 'scroll', textStyle: { ...text, color: colours.ink }, itemHeight: 9, itemWidth: 26, data: [...new Set(names)] } : undefined,
    grid: grids(chart.panels, legend).map((grid) => ({ left: grid.left, right: grid.right, top: grid.legendTop + grid.above * room + (grid.above ? 14 : 0), height: grid.share * room - (grid.above ? 14 : 0) })),
    xAxis: chart.panels.map((panel, i) => ({
      gridIndex: i, type: x.type === 'time' ? 'time' : x.type === 'category' ? 'category' : 'value', scale: true,
      name: i === chart.panels.length - 1 ? named(x) : '', nameLocation: 'middle', nameGap: 28, nameTextStyle: text,
      min: x.min, max: x.max, minInterval: x.whole ? 1 : undefined,
      axisLabel: { ...text, show: i === chart.panels.length - 1, hideOverlap: true, formatter: x.type === 'value' || !x.type ? (v) => figure(v) : undefined },
      axisLine: { lineStyle: { color: colours.quiet }, onZero: false }, axisTick: { lineStyle: { color: colours.quiet } }, splitLine: { show: false },
    })),
    yAxis: chart.panels.map((panel, i) => ({
      gridIndex: i, type: 'value', scale: panel.y?.from_zero !== true, name: named(panel.y), nameLocation: 'middle', nameGap: 52 + longer(chart.panels), nameTextStyle: text,
      min: range.y?.min ?? panel.y?.min, max: range.y?.max ?? panel.y?.max,
      axisLabel: { ...text, hideOverlap: true, formatter: (v) => figure(v) }, splitNumber: 2 * (panel.share ?? 1) < largest ? 2 : 4,
      axisLine: { show: true, lineStyle: { color: colours.quiet } }, splitLine: { lineStyle: { color: colours.line } },
    })),
    dataZoom: chart.zoom === false ? undefined : [{ type: 'inside', xAxisIndex: 'all', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false }],
    series: lines(chart, colours),
  };
}

// ---- the numbers behind it

// Several points can stand at one place: two cells under the same pressure.
function byPlace(points, place) {
  const found = new Map();
  for (const point of points) found.set(point[0], [...(found.get(point[0]) ?? []), point[place]]);
  return found;
}

function table(chart) {
  const columns = chart.panels.flatMap((panel) => panel.series.flatMap((series) => {
    const unit = panel.y?.unit ? ' / ' + panel.y.unit : '';
    const column = (head, place) => ({ head: head + unit, points: byPlace(series.points, place) });
    return series.kind === 'interval' ? [column(series.name + ', low', 1), column(series.name + ', high', 2)] : [column(series.name, 1)];
  }));
  const all = [...new Set(columns.flatMap((column) => [...column.points.keys()]))];
  if (chart.x?.type !== 'category') all.sort((a, b) => a - b);
  const element = document.createElement('table');
  const head = element.createTHead().insertRow();
  for (const [i, text] of [named(chart.x), ...columns.map((column) => column.head)].entries()) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    if (i) cell.className = 'n';
    cell.textContent = text;
    head.append(cell);
  }
  const body = element.createTBody();
  for (const x of all.slice(0, TABLE_ROWS)) {
    const row = body.insertRow();
    const first = document.createElement('th');
    first.scope = 'row';
    first.textContent = chart.x?.type === 'time' ? moment(x) : typeof x === 'number' ? figure(x, 7) : x;
    row.append(first);
    for (const column of columns) {
      const cell = row.insertCell();
      cell.className = 'n';
      const values = (column.points.get(x) ?? []).filter((y) => y !== null && y !== undefined);
      if (!values.length) {
        const absent = document.createElement('span');
        absent.className = 'absent';
        absent.textContent = 'none';
        cell.append(absent);
      } else {
        cell.textContent = values.map((y) => figure(y, 6)).join('; ');
      }
    }
  }
  return { element, more: Math.max(0, all.length - TABLE_ROWS) };
}

// Every point that is drawn, with all its digits (RFC 4180): one line each, an absent value empty.
function lined(chart) {
  const cell = (value) => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  const place = (x) => (chart.x?.type === 'time' ? new Date(x).toISOString() : x);
  const rows = chart.panels.flatMap((panel) => panel.series.flatMap((series) => series.points.map((point) => series.kind === 'interval'
    ? [place(point[0]), named(panel.y), series.name, point[1], point[2]]
    : [place(point[0]), named(panel.y), series.name, point[1], ''])));
  return [[named(chart.x), 'quantity', 'series', 'value', 'to'], ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

// ---- one figure on the page

class Chart {
  constructor(figureElement) {
    this.root = figureElement;
    this.caption = figureElement.querySelector('figcaption');
    this.name = figureElement.dataset.name || this.caption?.textContent.trim() || 'chart';
    this.frame();
    new ResizeObserver(() => this.resized()).observe(this.plot);
    document.addEventListener('themechange', () => this.draw());
    document.body.addEventListener('changed', () => this.loadAgain());
    // Its page chose something else to be drawn.
    figureElement.addEventListener('chosen', () => this.load());
    this.load();
  }

  // One after the other, with a pause: the last change is always read.
  async loadAgain() {
    if (this.busy) {
      this.stale = true;
      return;
    }
    this.busy = true;
    do {
      this.stale = false;
      await this.load();
      await new Promise((go) => setTimeout(go, PAUSE_MS));
    } while (this.stale);
    this.busy = false;
  }

  frame() {
    this.tools = document.createElement('div');
    this.tools.className = 'chart-tools';
    for (const kind of ['SVG', 'PNG', 'CSV']) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button small';
      button.textContent = kind;
      button.setAttribute('aria-label', 'Save ' + this.name + ' as ' + kind);
      button.disabled = true;
      button.addEventListener('click', () => this.save(kind));
      this.tools.append(button);
    }
    this.state = document.createElement('p');
    this.state.className = 'loading';
    this.state.setAttribute('role', 'status');
    this.state.textContent = 'Loading';
    this.plot = document.createElement('div');
    this.plot.className = 'chart-plot';
    if (this.root.dataset.size) this.plot.dataset.size = this.root.dataset.size;
    this.plot.hidden = true;
    this.numbers = document.createElement('details');
    this.numbers.hidden = true;
    const summary = document.createElement('summary');
    summary.textContent = 'The numbers';
    this.numbers.append(summary);
    this.numbers.addEventListener('toggle', () => this.tabulate());
    this.root.append(this.tools, this.state, this.plot, this.numbers);
  }

  async load() {
    const url = this.root.dataset.url;
    try {
      const reply = await fetch(url, { headers: { Accept: 'application/json' } });
      const answer = await reply.json().catch(() => ({}));
      if (url !== this.root.dataset.url) return undefined;
      if (!reply.ok) return this.say(reply.status === 401 ? 'Your sign-in has expired.' : (answer.detail ?? 'The answer was ' + reply.status + '.'), 'failed');
      const shape = shapes.get(this.root.dataset.shape);
      this.chart = shape ? shape(answer, this.root) : answer;
    } catch (away) {
      return this.say(this.chart ? '' : 'No connection to the house.', 'failed');
    }
    if (!this.chart.panels?.some((panel) => panel.series.some((series) => series.points.length))) {
      return this.say(this.chart.empty ?? 'There is nothing to draw yet.', 'empty');
    }
    this.say('', '');
    await this.draw();
    this.tabulate();
  }

  say(sentence, look) {
    this.state.textContent = sentence;
    this.state.className = look;
    this.state.hidden = !sentence;
    if (sentence) {
      this.plot.hidden = true;
      this.numbers.hidden = true;
    }
    for (const button of this.tools.children) button.disabled = Boolean(sentence);
  }

  resized() {
    this.drawn?.resize();
    if (this.chart?.equal_scales && this.drawn) this.draw();
  }

  size() {
    return { width: this.plot.clientWidth, height: this.plot.clientHeight };
  }

  async draw() {
    if (!this.chart) return;
    this.echarts ??= await import('/_static/echarts/5.6.0/dist/echarts.esm.min.js');
    this.plot.hidden = false;
    this.numbers.hidden = false;
    this.drawn ??= this.echarts.init(this.plot, null, { renderer: 'canvas' });
    // What somebody zoomed into stays where it is when more data come.
    const zoom = this.drawn.getOption()?.dataZoom?.map(({ start, end }) => ({ start, end }));
    this.drawn.setOption(option(this.chart, palette(), this.size()), { notMerge: true });
    if (zoom?.length) this.drawn.setOption({ dataZoom: zoom });
    this.drawn.off('click');
    this.drawn.on('click', (event) => {
      const href = event.value?.[2];
      if (typeof href === 'string' && href.startsWith('/')) location.assign(href);
    });
  }

  tabulate() {
    if (!this.numbers.open || !this.chart) return;
    const { element, more } = table(this.chart);
    const wrap = document.createElement('div');
    wrap.className = 'table-wrap';
    wrap.tabIndex = 0;
    wrap.setAttribute('role', 'region');
    wrap.setAttribute('aria-label', 'Numbers of ' + this.name);
    wrap.append(element);
    this.numbers.replaceChildren(this.numbers.firstElementChild, wrap);
    if (more) {
      const rest = document.createElement('p');
      rest.className = 'hint';
      rest.textContent = more + ' more rows are in the data that can be downloaded.';
      this.numbers.append(rest);
    }
  }

  save(kind) {
    const size = this.size();
    const link = document.createElement('a');
    link.download = this.name.toLowerCase().replace(/[^a-z0-9]+/g, '-') + '.' + kind.toLowerCase();
    if (kind === 'SVG') {
      const still = this.echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
      still.setOption({ ...option(this.chart, palette(), size), backgroundColor: palette().surface });
      link.href = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(still.renderToSVGString());
      still.dispose();
    } else if (kind === 'CSV') {
      link.href = 'data:text/csv;charset=utf-8,' + encodeURIComponent(lined(this.chart));
    } else {
      link.href = this.drawn.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palette().surface });
    }
    link.click();
  }
}

// After the page's own modules have registered their shapes.
export function start() {
  const all = () => document.querySelectorAll('figure[data-chart]:not([data-drawn])').forEach((element) => {
    element.dataset.drawn = '';
    new Chart(element);
  });
  all();
  document.body.addEventListener('htmx:afterSettle', all);
}

addEventListener('DOMContentLoaded', start);
