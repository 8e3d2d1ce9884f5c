// npm run bench
// Measures what the promises put a figure on, on this machine, and prints it. Never a pass or a fail.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FoundPerson } from '../utils/import/person.ts';
import { proposalsFor } from '../utils/import/proposals.ts';
import { readContacts } from '../utils/import/read-contacts.ts';
import { decide } from '../utils/nudge/decide.ts';
import { noPauses, settingsSchema } from '../utils/nudge/settings.ts';
import { searchQuery } from '../utils/signals/search-query.ts';
import { benchLists } from './bench-lists.ts';
import { benchScroll } from './bench-scroll.ts';
import { lookForBrowser } from './browsers.ts';
import { friendFrom } from './rehearsal/event.ts';
import { root, say } from './steps.ts';

const searches = [
  'why does my two year old wake at 4',
  'train times leeds to york',
  'baby has a rash on her tummy but no fever',
  'how to clean a cast iron pan',
  'mi hijo no quiere comer nada',
  'i feel like i am failing as a mum',
  'best waterproof jacket men',
  'toddler bites other children at nursery what should we do about it before monday',
  'warum schläft mein baby nicht',
  'python list comprehension with condition',
];

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Runs `work` `times` times and says its median and its 99th percentile in µs. */
function measure(what: string, times: number, work: (turn: number) => unknown): void {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    work(turn);
    taken.push((performance.now() - start) * 1000);
  }
  taken.sort((a, b) => a - b);
  say(
    `${what}: median ${percentile(taken, 0.5).toFixed(0)} µs, 99th percentile ${percentile(taken, 0.99).toFixed(0)} µs`,
  );
}

const loading = performance.now();
const { recognise } = await import('../utils/recognise/recognise.ts');
say(`The recogniser loads in ${(performance.now() - loading).toFixed(0)} ms (from source)`);
const cold = performance.now();
recognise(searches[0] ?? '');
say(`Its first search: ${(performance.now() - cold).toFixed(1)} ms`);
measure('Recognising a search', 20_000, (turn) => recognise(searches[turn % searches.length] ?? ''));
measure('Recognising 100,000 characters', 20, () => recognise('my baby will not sleep '.repeat(4500)));
measure('Reading an address', 20_000, (turn) =>
  searchQuery(`https://www.google.co.uk/search?q=${encodeURIComponent(searches[turn % searches.length] ?? '')}`),
);

const friends = Array.from({ length: 500 }, (_, index) => ({
  name: `Friend ${index}`,
  kind: 'person' as const,
  channels: [],
  circle: 'close' as const,
  strengths: [],
  kidStages: [],
})).map(friendFrom);
const memory = { settings: settingsSchema.parse({}), pauses: noPauses, friends, nudges: [], connections: [] };
const moment = {
  now: Date.parse('2026-03-10T01:12:00Z'),
  timeZone: 'Europe/London',
  reading: { label: 'connect', topic: 'sleep' },
  host: 'www.google.com',
  granted: true,
  inPrivate: false,
  restored: false,
  settingUp: false,
  seed: 1,
} as const;
measure('Deciding with 500 friends', 500, () => decide(moment, memory, { cardOpen: false }));

const contacts = new TextEncoder().encode(
  Array.from(
    { length: 10_000 },
    (_, index) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${index}\r\nTEL;TYPE=CELL:07700 9${String(index).padStart(5, '0')}\r\n` +
      `EMAIL:p${index}@example.com\r\nEND:VCARD\r\n`,
  ).join(''),
);
async function* contactsFile() {
  yield contacts;
}
const people: FoundPerson[] = [];
const reading = performance.now();
let longest = 0;
let since = reading;
for await (const { found } of readContacts(contactsFile(), ['GB', 'US'])) {
  longest = Math.max(longest, performance.now() - since);
  people.push(...found.flatMap(({ person }) => person ?? []));
  since = performance.now();
}
say(
  `Reading ${people.length} people from a file: ${(performance.now() - reading).toFixed(0)} ms, its longest slice ${longest.toFixed(0)} ms`,
);
measure('Proposing 10,000 people beside 500 friends', 5, () => proposalsFor(people, friends));

const files = ['watch-search.js', 'watch-feed.js', 'place-card.js', 'background.js'];
for (const file of files) {
  const built = path.join(root, '.output', 'chrome-mv3', file);
  if (!existsSync(built)) {
    say('The built files are missing; "npm run build" makes them.');
    break;
  }
  say(`${file}: ${statSync(built).size} bytes, ${gzipSync(readFileSync(built), { level: 9 }).length} compressed`);
}

// Last, as it takes more than two minutes: what a minute of scrolling costs a page in a real browser.
if (existsSync(path.join(root, '.output', 'chrome-mv3', 'watch-feed.js'))) {
  if (lookForBrowser('chromium')) {
    await benchLists();
    await benchScroll();
  } else say('Without Chromium the cost of a long list and of a scroll cannot be measured.');
}
