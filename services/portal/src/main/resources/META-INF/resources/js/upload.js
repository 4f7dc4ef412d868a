// Files dropped on a run, or images on a cell: one after the other they go through the one door with their progress in bytes, then they are
// followed while the house reads them. What fails says why and can be sent again; sending twice adds nothing twice.
import { signInExpired } from '/js/house.js';
import { finished, follow, progressOf } from '/js/follow.js';

const MEGABYTE = 1e6;
const BUSY_PAUSE_MS = 3000;
// A browser has six connections to a house.
const FOLLOWED_AT_ONCE = 2;

function size(bytes) {
  if (bytes < 1000) return bytes + ' bytes';
  return bytes < MEGABYTE ? (bytes / 1000).toFixed(1) + ' kB' : (bytes / MEGABYTE).toFixed(1) + ' MB';
}

function element(name, look, text) {
  const made = document.createElement(name);
  if (look) made.className = look;
  if (text) made.textContent = text;
  return made;
}

class Sent {
  constructor(file, desk) {
    this.file = file;
    this.desk = desk;
    this.root = element('li', 'sent');
    this.name = element('span', 'row-main', file.name);
    this.text = element('span', 'row-side', 'Waits for its turn, ' + size(file.size));
    this.bar = element('progress');
    this.bar.setAttribute('aria-label', 'Progress of ' + file.name);
    this.bar.max = Math.max(1, file.size);
    this.bar.value = 0;
    this.again = element('button', 'button small', 'Send again');
    this.again.type = 'button';
    this.again.hidden = true;
    this.again.addEventListener('click', () => desk.add(this));
    this.root.append(this.name, this.text, this.bar, this.again);
  }

  say(sentence, look) {
    this.text.textContent = sentence;
    this.root.dataset.state = look;
    this.bar.hidden = look === 'wrong';
    this.again.hidden = look !== 'wrong' && look !== 'away';
  }

  // Resolves once the door has answered, however.
  send() {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/api/v1/imports');
      request.setRequestHeader('Accept', 'application/json');
      request.upload.addEventListener('progress', (event) => {
        this.bar.max = event.total || this.file.size;
        this.bar.value = event.loaded;
        this.say(event.loaded < event.total ? size(event.loaded) + ' of ' + size(event.total) + ' sent' : 'All sent; the house keeps it', 'sending');
      });
      request.addEventListener('load', () => done(this.answered(request)));
      request.addEventListener('error', () => {
        this.say('No connection to the house. The file is as it was; send it again.', 'away');
        done();
      });
      const form = new FormData();
      for (const [name, value] of this.desk.said()) form.append(name, value);
      form.append('file', this.file, this.file.name);
      request.send(form);
    });
  }

  async answered(request) {
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch (noJson) {
      answer = {};
    }
    if (request.status === 200 || request.status === 202) return this.taken(answer, request.status === 200);
    if (request.status === 401) {
      this.say('Your sign-in has expired. Sign in again, then send the file again.', 'away');
      return signInExpired(null);
    }
    if (request.status === 503 || answer.code === 'not-known-yet') {
      this.say(answer.detail ?? 'The house is not ready for it.', 'away');
      return new Promise((go) => setTimeout(go, BUSY_PAUSE_MS));
    }
    return this.say(answer.detail ?? 'The house answered ' + request.status + '.', 'wrong');
  }

  taken(file, known) {
    const link = element('a', '', this.file.name);
    link.href = '/imports/' + file.import_id;
    this.name.replaceChildren(link);
    this.bar.removeAttribute('value');
    if (known && finished(file)) return this.ended(file, 'The same bytes were brought before. ');
    this.say(progressOf(file), 'reading');
    this.desk.following(this, file.import_id);
    return undefined;
  }

  ended(file, before = '') {
    this.bar.max = 1;
    this.bar.value = 1;
    this.say(before + progressOf(file) + (file.refusal ? ' ' + file.refusal.detail : ''), file.state);
    this.again.hidden = true;
    document.body.dispatchEvent(new CustomEvent('changed', { detail: { subjects: [] } }));
  }
}

class Desk {
  // Where in the cell's life a file's spectra were measured; a file of records needs none.
  stage() {
    const chosen = this.stageField ? this.stageField.value : '';
    return chosen.startsWith('after_') ? chosen + ':' + this.cycleField.value.trim() : chosen;
  }

  // When an image was taken, in UTC; empty where nobody says.
  taken() {
    const moment = this.takenField && this.takenField.value ? new Date(this.takenField.value) : null;
    return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : '';
  }

  // What goes with each file: the run or the cell it belongs to, and what the person says of it.
  said() {
    const { run, cell } = this.root.dataset;
    const pixel = this.pixelField ? this.pixelField.value.trim().replace(',', '.') : '';
    const zone = this.zoneField ? this.zoneField.value.trim() : '';
    return [['run_id', run], ['cell_id', cell], ['stage', this.stage()], ['pixel_size_um', pixel], ['acquired_at', this.taken()], ['time_zone', zone]]
      .filter(([, value]) => value);
  }

  constructor(root) {
    this.root = root;
    this.list = root.querySelector('[data-drop-list]');
    this.pixelField = root.querySelector('[data-drop-pixel]');
    this.takenField = root.querySelector('[data-drop-taken]');
    this.zoneField = root.querySelector('[data-drop-zone]');
    this.waiting = [];
    this.toFollow = [];
    this.followed = 0;
    this.busy = false;
    this.stageField = root.querySelector('[data-drop-stage]');
    this.cycleField = root.querySelector('[data-drop-cycle]');
    const input = root.querySelector('[data-drop-files]');
    input.addEventListener('change', () => {
      this.bring(input.files);
      input.value = '';
    });
    root.addEventListener('dragover', (event) => {
      event.preventDefault();
      root.classList.add('over');
    });
    root.addEventListener('dragleave', (event) => {
      if (!root.contains(event.relatedTarget)) root.classList.remove('over');
    });
    root.addEventListener('drop', (event) => {
      event.preventDefault();
      root.classList.remove('over');
      this.bring(event.dataTransfer.files);
    });
    // A file that misses the field must not replace the page.
    for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
    addEventListener('beforeunload', (event) => {
      if (this.busy) event.preventDefault();
    });
  }

  bring(files) {
    for (const file of files) {
      const sent = new Sent(file, this);
      this.list.prepend(sent.root);
      if (file.size === 0) sent.say('The file is empty; was it still being written?', 'wrong');
      else if (file.size > Number(this.root.dataset.mostBytes)) sent.say('It has ' + size(file.size) + '; the house takes files up to ' + size(Number(this.root.dataset.mostBytes)) + '.', 'wrong');
      else this.add(sent);
    }
  }

  add(sent) {
    sent.say('Waits for its turn, ' + size(sent.file.size), 'waiting');
    this.waiting.push(sent);
    this.work();
  }

  async work() {
    if (this.busy) return;
    this.busy = true;
    for (let sent = this.waiting.shift(); sent; sent = this.waiting.shift()) await sent.send();
    this.busy = false;
  }

  following(sent, importId) {
    this.toFollow.push({ sent, importId });
    this.next();
  }

  next() {
    if (this.followed >= FOLLOWED_AT_ONCE || !this.toFollow.length) return;
    const { sent, importId } = this.toFollow.shift();
    this.followed++;
    follow(
      importId,
      (file) => {
        if (!finished(file)) return sent.say(progressOf(file), 'reading');
        this.followed--;
        sent.ended(file);
        return this.next();
      },
      (away) => {
        if (away) sent.say('No connection to the house; it goes on there, and here once the connection is back.', 'reading');
      },
    );
  }
}

document.querySelectorAll('[data-drop]').forEach((root) => new Desk(root));
