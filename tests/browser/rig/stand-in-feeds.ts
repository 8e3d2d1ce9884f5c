/**
 * Pages that are scrolled, of no site in particular; chosen by the address's `as` parameter, so that any of them may
 * stand at any real address: `https://www.reddit.com/?as=endless-feed`. They ask nothing of the network.
 */

/** Cards of other people's news, the same at every visit: number `n` decides how long it is and what colour it has. */
const cards = `
const lines = ['A walk by the canal before the rain came.', 'Does anybody know a good plumber round here?',
  'Three trays of flapjack, and not one left by four.', 'The swing is mended. The queue for it is not.',
  'Found: one small red wellington, left foot, by the library.', 'We repainted the shed and now the house looks tired.'];
const text = (n) => Array.from({ length: 1 + (n * 7) % 4 }, (_, i) => lines[(n + i) % lines.length]).join(' ');
function card(n) {
  const e = document.createElement('article');
  e.className = 'card';
  e.innerHTML = '<h3><span class="face"></span>Neighbour ' + n + '</h3><p></p><div class="picture"></div><p class="bar"><button type="button">Like</button> <button type="button">Reply</button></p>';
  e.children[1].textContent = text(n);
  e.children[2].style.cssText = 'height:' + (n % 3 === 0 ? 0 : 140 + (n * 37) % 160) + 'px;background:hsl(' + (n * 47) % 360 + ' 40% 80%)';
  return e;
}
function cardsFrom(n, count) {
  const all = document.createDocumentFragment();
  for (let i = 0; i < count; i++) all.append(card(n + i));
  return all;
}`;

/** Adds ten cards whenever the end is less than two screens away, a moment later, as if they came from somewhere. */
const endless = `${cards}
const list = document.querySelector('main');
const first = Number(new URL(location.href).searchParams.get('cards') || 20);
list.append(cardsFrom(0, first));
let coming = false;
addEventListener('scroll', () => {
  if (coming || scrollY + 3 * innerHeight < document.documentElement.scrollHeight) return;
  coming = true;
  setTimeout(() => { list.append(cardsFrom(list.childElementCount, 10)); coming = false; }, 120);
}, { passive: true });`;

/** One card of a fixed height for each of the places in sight and a few beyond, between two spacers that stand for the rest. */
const virtual = `${cards}
const box = document.querySelector('main'), high = 320, kept = 16;
let known = 40, from = -1;
const above = document.createElement('div'), below = document.createElement('div');
box.append(above, ...Array.from({ length: kept }, (_, n) => card(n)), below);
function show() {
  const at = Math.max(0, Math.min(known - kept, Math.floor(box.scrollTop / high) - 4));
  if (at !== from) {
    for (let i = 0; i < kept; i++) {
      const e = box.children[i + 1], n = at + i;
      e.style.cssText = 'height:' + (high - 24) + 'px;overflow:hidden';
      e.firstChild.lastChild.data = 'Neighbour ' + n;
      e.children[1].textContent = text(n);
    }
    from = at;
  }
  if ((known - 12) * high < box.scrollTop + box.clientHeight) known += 10;
  above.style.height = at * high + 'px';
  below.style.height = (known - kept - at) * high + 'px';
}
box.addEventListener('scroll', show, { passive: true });
show();`;

/**
 * Short videos, one to a screen. The media is twenty seconds of silence made on the spot: it is really loaded, really
 * plays, repeats and has a length, but shows no picture. The address changes with each video and nothing is loaded.
 */
const swipe = `
const box = document.querySelector('main');
function silence(seconds) {
  const rate = 8000, size = rate * seconds, view = new DataView(new ArrayBuffer(44 + size));
  const word = (at, s) => [...s].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  word(0, 'RIFF'); view.setUint32(4, 36 + size, true); word(8, 'WAVEfmt '); view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, rate, true); view.setUint32(28, rate, true);
  view.setUint16(32, 1, true); view.setUint16(34, 8, true); word(36, 'data'); view.setUint32(40, size, true);
  new Uint8Array(view.buffer, 44).fill(128);
  return URL.createObjectURL(new Blob([view], { type: 'audio/wav' }));
}
const media = silence(20);
function one(n) {
  const e = document.createElement('section');
  e.innerHTML = '<video loop muted playsinline preload="none"></video><p>Clip ' + n + ' <button type="button">Like</button></p>';
  e.firstChild.muted = true;
  e.firstChild.style.background = 'hsl(' + (n * 61) % 360 + ' 40% 30%)';
  return e;
}
const more = (count) => { for (let i = 0; i < count; i++) box.append(one(box.childElementCount)); };
more(6);
let shown = -1, since = 0;
function settle() {
  const n = Math.round(box.scrollTop / box.clientHeight);
  if (n === shown) return;
  box.children[shown]?.firstChild.pause();
  shown = n;
  const video = box.children[n].firstChild;
  if (!video.src) video.src = media;
  video.play().catch(() => {});
  if (since++) history.replaceState({}, '', location.pathname.replace(/[^/]*$/, 'clip' + n));
  if (n + 3 > box.childElementCount) more(6);
}
let waiting = 0;
box.addEventListener('scroll', () => { clearTimeout(waiting); waiting = setTimeout(settle, 120); }, { passive: true });
settle();`;

const paragraph = `<p>${'The lock keeper has kept a diary of the water since the year the mill closed, and reads it aloud to anyone who waits for the gates. '.repeat(5)}</p>`;

/** About twelve screens of one text, and declared to be one. */
const article = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The diary of the water","author":{"@type":"Person","name":"A. Writer"}}</script>
<article><h1>The diary of the water</h1>${Array.from({ length: 16 }, (_, n) => `<h2>Part ${n + 1}</h2>${paragraph.repeat(3)}`).join('')}</article>`;

/** About four screens of one text for parents, and below it what else there is. */
const toRead = `<main><article><h1>Rainy days</h1>${Array.from({ length: 5 }, (_, n) => `<h2>Part ${n + 1}</h2>${paragraph.repeat(3)}`).join('')}</article></main>
<footer>${comments(60)}</footer>`;

function comments(count: number): string {
  const words = [
    'Ours too.',
    'We gave up and bought a second one.',
    'It passes. Not soon, but it passes.',
    'Following.',
  ];
  return Array.from(
    { length: count },
    (_, n) =>
      `<article aria-label="Comment" style="margin-left:${(n % 5) * 24}px"><h3>reader${n}</h3><p>${words.slice(n % 4).join(' ')}</p><button type="button">Reply</button></article>`,
  ).join('');
}

interface ScrolledPage {
  readonly style?: string;
  readonly body: string;
  readonly script?: string;
}

const innerBox =
  'html,body{height:100%;overflow:hidden}main{height:calc(100vh - 64px);overflow-y:auto;overflow-anchor:none}';
const label = 'aria-label="Write something"';

/** One row per kind of page that is scrolled. */
export const scrolledPages = {
  /** The document scrolls, and grows by ten cards near its end; `&cards=3000` begins with that many. */
  'endless-feed': { body: `<main></main>`, script: endless },
  /** The same with a field that stays at the window's edge. */
  'feed-with-field': {
    body: `<p style="position:fixed;left:0;bottom:0"><textarea ${label}></textarea></p><main></main>`,
    script: endless,
  },
  /** Short videos in a box that snaps from one to the next. */
  swipe: {
    style:
      'html,body{height:100%;overflow:hidden;background:#000;color:#fff}header{display:none}main{max-width:none!important;padding:0!important;height:100vh;overflow-y:scroll;scroll-snap-type:y mandatory}section{position:relative;height:100vh;scroll-snap-align:start;scroll-snap-stop:always;display:grid;place-items:center}video{height:92vh;aspect-ratio:9/16}section p{position:absolute;bottom:8px}',
    body: '<main></main>',
    script: swipe,
  },
  /** A box inside the page scrolls; there are always as many cards in it, and its height grows. */
  'virtual-list': { style: innerBox, body: '<main role="feed" aria-busy="false"></main>', script: virtual },
  /** A box inside the page scrolls, and never grows. */
  'inner-list': {
    style: innerBox,
    body: '<main></main>',
    script: `${cards}document.querySelector('main').append(cardsFrom(0, 400));`,
  },
  /** One long text. */
  'long-article': { body: `<main>${article}</main>` },
  /** A text for parents that can be read to its end; the word `quibblefrost` stands in its title. */
  'read-article': { body: toRead, script: "document.title = 'quibblefrost and other games for rainy days'" },
  /** The same, about what no card may follow; only its title says so. */
  'read-loss': { body: toRead, script: "document.title = 'After a miscarriage: what helped us'" },
  /** What others wrote under one thing. It is all there from the beginning. */
  'comments-thread': {
    body: `<main><h1>What do you do about the red wellington?</h1>${comments(1500)}<p><button type="button">More comments</button></p></main>`,
  },
} as const satisfies Record<string, ScrolledPage>;
export type ScrolledPageName = keyof typeof scrolledPages;

/** The whole of a page that is scrolled, or nothing when none has that name. */
export function scrolledPage(name: string): string | undefined {
  if (!Object.hasOwn(scrolledPages, name)) return undefined;
  const page: ScrolledPage = scrolledPages[name as ScrolledPageName];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stand-in</title><link rel="icon" href="data:,"><style>
body{font:16px/1.5 sans-serif;margin:0;color:#222;background:#fff}header{height:32px;padding:16px 40px;background:#f4f4f4}
main{max-width:600px;margin:auto;padding:0 20px;box-sizing:border-box}h3{margin:0}p{margin:4px 0}.card{padding:12px 0;border-bottom:1px solid #ddd;box-sizing:border-box}
.face{display:inline-block;width:28px;height:28px;border-radius:50%;background:#bbb;margin-right:8px}textarea{width:200px;height:40px}
${page.style ?? ''}</style></head><body><header>Stand-in</header>${page.body}${page.script ? `<script>${page.script}</script>` : ''}</body></html>`;
}
