// What every page does: navigation, theme, the zone of times, what is said when a request fails, drafts, live parts.
import { startDrafts } from '/js/draft.js';
import { startLive } from '/js/live.js';
import { startMoments } from '/js/moments.js';
import { notices } from '/js/notices.js';

const htmx = window.htmx;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
htmx.config.timeout = 20000;
// A form that comes back with what is wrong in it is an answer like any other.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '4(04|09|12|22|28)|503', swap: true, error: false },
  { code: '[45]..', swap: false, error: true },
];

function startNavigation() {
  const button = document.querySelector('[data-nav]');
  if (!button) return;
  const rooms = document.getElementById(button.getAttribute('aria-controls'));
  const show = (open) => {
    rooms.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
      show(false);
      button.focus();
    }
  });
}

function startTheme() {
  const button = document.querySelector('[data-theme-switch]');
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const now = () => root.dataset.theme || (dark.matches ? 'dark' : 'light');
  const name = () => button.setAttribute('aria-label', now() === 'dark' ? 'Show in light colours' : 'Show in dark colours');
  name();
  button.addEventListener('click', () => {
    root.dataset.theme = now() === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem('provolt:theme', root.dataset.theme);
    } catch (noStorage) {
      notices.show('theme', 'This browser keeps nothing, so the choice lasts until you leave the page.');
    }
    name();
    document.dispatchEvent(new CustomEvent('themechange'));
  });
  dark.addEventListener('change', () => {
    name();
    document.dispatchEvent(new CustomEvent('themechange'));
  });
}

// The server writes times in the browser's zone, which only the browser knows.
function tellZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = document.cookie.split('; ').includes('provolt_zone=' + encodeURIComponent(zone));
  if (zone && !told) {
    document.cookie = 'provolt_zone=' + encodeURIComponent(zone) + '; Path=/; Max-Age=31536000; SameSite=Lax';
    const same = document.documentElement.dataset.zone === zone || (zone === 'UTC' && document.documentElement.dataset.zone === 'UTC');
    const kept = document.cookie.includes('provolt_zone=');
    if (!same && kept && document.querySelector('time, input[name=_zone]')) location.reload();
  }
}

// Which element to ask again when the connection is back.
const unanswered = new Set();

function askAgain() {
  notices.hide('connection');
  notices.hide('sign-in');
  for (const element of unanswered) {
    if (!element.isConnected) continue;
    if (element.matches('form')) element.requestSubmit();
    else htmx.trigger(element, 'retry');
  }
  unanswered.clear();
}

function noConnection(event) {
  unanswered.add(event.detail.elt);
  notices.show('connection', 'No connection to the house. Nothing you typed is lost.', { label: 'Try again', act: askAgain });
}

export function signInExpired(element) {
  if (element) unanswered.add(element);
  notices.show('sign-in', 'Your sign-in has expired. What you typed is kept.', {
    label: 'Sign in again',
    href: '/sign-in/again',
  });
}

function startFailures() {
  document.body.addEventListener('htmx:sendError', noConnection);
  document.body.addEventListener('htmx:timeout', noConnection);
  document.body.addEventListener('htmx:responseError', (event) => {
    const status = event.detail.xhr.status;
    if (status === 401) signInExpired(event.detail.elt);
    else if (status === 403) notices.show('refused', 'You may not do this with your role.');
    else notices.show('refused', 'The house answered with an error (' + status + '). Nothing you typed is lost.', { label: 'Try again', act: () => htmx.trigger(event.detail.elt, event.detail.elt.matches('form') ? 'submit' : 'retry') });
  });
  document.body.addEventListener('htmx:beforeRequest', () => notices.hide('refused'));
  document.body.addEventListener('click', (event) => {
    const retry = event.target.closest('[data-retry]');
    if (!retry) return;
    const part = retry.closest('[hx-get]');
    if (part) htmx.trigger(part, 'retry');
    else location.reload();
  });
  addEventListener('online', () => { if (unanswered.size) askAgain(); });
  new BroadcastChannel('provolt').addEventListener('message', (event) => {
    if (event.data !== 'signed-in') return;
    // A form is sent by its person, not by a sign-in.
    for (const element of [...unanswered]) if (element.matches('form')) unanswered.delete(element);
    askAgain();
    notices.show('signed-in', 'You are signed in again. Go on where you were.');
    setTimeout(() => notices.hide('signed-in'), 6000);
  });
}

// After a form came back with something wrong: to the sentence that says what.
function startFocus() {
  const focus = (root) => root.querySelector('[data-focus]:not(.specimens *)')?.focus();
  focus(document);
  document.body.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.elt.matches('form[data-draft]')) focus(event.detail.elt);
  });
}

function startCopying() {
  document.body.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    notices.show('copied', 'Copied.');
    setTimeout(() => notices.hide('copied'), 2000);
  });
}

tellZone();
startNavigation();
startTheme();
startFailures();
startFocus();
startCopying();
startMoments();
startDrafts(notices);
startLive(notices);
