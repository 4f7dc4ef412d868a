// Tells parts of the page that something changed about what they show. A page names its subjects by
// <meta name="live" content="id id"> and has parts with hx-trigger="changed from:body".
// A page that nobody sees does not listen (a browser has six connections to a house), and looks anew when it is seen.
const RETRY_MS = 10000;

export function startLive() {
  const meta = document.querySelector('meta[name=live]');
  const state = document.querySelector('[data-live-state]');
  if (!meta || !meta.content.trim() || !state) return;
  const query = meta.content.trim().split(/\s+/).map((subject) => 'subject=' + encodeURIComponent(subject)).join('&');
  let source = null;
  let missed = false;
  let later = 0;

  const say = (live) => {
    state.hidden = false;
    state.dataset.liveState = live ? 'live' : 'off';
    state.textContent = live ? 'live' : 'not live';
    state.title = live ? 'This page follows what is recorded' : 'This page shows what was when it was loaded';
  };
  const changed = (subjects) => {
    document.body.dispatchEvent(new CustomEvent('changed', { detail: { subjects } }));
  };
  const listen = () => {
    clearTimeout(later);
    source?.close();
    source = new EventSource('/live?' + query);
    source.addEventListener('hearing', (event) => {
      const live = event.data === 'true';
      if (live && missed) changed([]);
      missed = !live;
      say(live);
    });
    source.addEventListener('changed', (event) => changed(event.data.split(' ')));
    source.addEventListener('error', () => {
      missed = true;
      say(false);
      // After an answer that was no stream (a sign-in that ended) the browser does not try again by itself.
      if (source.readyState === EventSource.CLOSED) later = setTimeout(listen, RETRY_MS);
    });
  };
  const rest = () => {
    clearTimeout(later);
    source?.close();
    source = null;
    missed = true;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  if (!document.hidden) listen();
}
