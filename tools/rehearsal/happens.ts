import { untilBack } from '../../utils/nudge/decide-scroll.ts';
import { quietUntil } from '../../utils/nudge/quiet.ts';
import { settingsSchema } from '../../utils/nudge/settings.ts';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { isSamePart } from '../../utils/signals/same-part.ts';
import { missing } from '../../utils/signals/scroll-meter.ts';
import { friendFrom, type RehearsalEvent } from './event.ts';
import type { Here } from './here.ts';
import type { TabState } from './screen.ts';
import { nothing } from './searches-due.ts';
import { addressOf, hostOf, isSearchGranted, searchHost } from './sites.ts';

type Of<Name extends RehearsalEvent['event']> = Extract<RehearsalEvent, { event: Name }>;

/** Lets an event happen: what stands, what is heard and what is remembered is afterwards as it leaves them. */
export function happens(here: Here, event: RehearsalEvent): void {
  const { at: now } = event;
  const { screen, kept, scrolling, timeZone } = here;
  screen.changedAt = now;
  const wasAt = [...screen.tabs].find(([tab]) => screen.isAt(tab));
  switch (event.event) {
    case 'setup':
      setUp(here, event);
      break;
    case 'page':
    case 'search':
      shows(here, event);
      break;
    case 'answer': {
      const { answer, until, minutes, topic } = event;
      kept.answer({ answer, later: until ?? minutes, topic }, now, timeZone);
      break;
    }
    case 'messaged':
      kept.messaged(kept.memory.friends.find((f) => f.name === event.friend)?.id, now);
      break;
    case 'pause': {
      const until = event.on && event.until !== undefined ? Date.parse(event.until) : undefined;
      kept.change({ pauses: { ...kept.memory.pauses, until, off: event.on && until === undefined } });
      break;
    }
    case 'close':
      for (const tab of screen.close(event, now)) left(here, tab, now);
      break;
    case 'restart':
      kept.restart(now, timeZone);
      screen.restart(now);
      scrolling.restart();
      break;
    case 'clock':
      kept.shift(event.shift * 60_000);
      screen.shift(event.shift * 60_000);
      scrolling.shift(event.shift * 60_000, kept.memory.settings);
      break;
    default:
      screen.apply(event, now);
  }
  if (wasAt && !screen.isAt(wasAt[0])) lookedAway(here, wasAt[0], wasAt[1], now);
  scrolls(here, event);
}

function setUp(here: Here, event: Of<'setup'>): void {
  const { kept } = here;
  if (event.timeZone) here.timeZone = event.timeZone;
  if (event.grants) here.grants = { ...here.grants, ...event.grants };
  if (event.welcome) here.settingUp = event.welcome === 'open';
  const settings = settingsSchema.parse({ ...kept.memory.settings, ...event.settings });
  const friends = event.friends?.map(friendFrom) ?? kept.memory.friends;
  kept.change({ settings, friends });
}

function shows(here: Here, event: Of<'page'> | Of<'search'>): void {
  const { screen, kept, scrolling } = here;
  const { at: now, tab } = event;
  const before = screen.tabs.get(tab);
  if (!roamsTo(here, event, before)) left(here, tab, now);
  const shown = before?.host;
  const host = event.event === 'page' ? hostOf(event.url) : searchHost(event.engine, shown);
  // From one page of a site to the next the watcher stays, as most feeds are made; on another site it is another.
  if (before && before.host !== host) lookedAway(here, tab, before, now);
  const state = screen.show(tab, { host, window: event.window, inPrivate: event.private }, now);
  if (event.event === 'page') {
    const { url, article, feed, from } = event;
    state.page = { address: addressOf(url), article, feed, fromFriend: from === 'friend', swaps: false };
    scrolling.show(tab, state.page);
    return;
  }
  const readable = !state.inPrivate && isSearchGranted(here.grants, host);
  const reading = readable ? recognise(event.text) : nothing;
  state.results = { reading, stood: now, restored: event.restored, told: false };
  if (event.background) screen.openBehind(tab, now);
  // Heard at once, before it settles: she may well have gone on to a page within five seconds.
  if (isSilent(reading.label) && !event.restored) kept.quietUntil = quietUntil(now, here.timeZone);
}

/** A card about a scroll stays from one short video to the next. */
function roamsTo({ kept }: Here, event: Of<'page'> | Of<'search'>, before: TabState | undefined): boolean {
  if (event.event !== 'page' || !before?.page || kept.open?.cause !== 'scroll') return false;
  const next = addressOf(event.url);
  return hostOf(next) === before.host && URL.canParse(next) && isSamePart(next, before.page.address);
}

/** The page in this tab was left: a card on it was never answered. */
function left({ kept, timeZone }: Here, tab: string, now: number): void {
  if (kept.open?.tab === tab) kept.answer({ answer: 'unseen' }, now, timeZone);
}

function lookedAway({ kept, scrolling, timeZone }: Here, tab: string, { page }: TabState, now: number): void {
  const { settings } = kept.memory;
  scrolling.leave(tab, page, now, settings);
  const lacks = (length: number) => missing(scrolling.scroll, length);
  scrolling.next(tab, untilBack(lacks, { now, timeZone }, settings));
}

/** What a page's watcher hears of an event. */
function scrolls({ screen, scrolling }: Here, event: RehearsalEvent): void {
  if (event.event !== 'gesture' && event.event !== 'typing' && event.event !== 'select') return;
  const state = screen.tabs.get(event.tab);
  if (!state || !screen.isAt(event.tab)) return;
  if (event.event === 'gesture') scrolling.move(event, state);
  else if (event.event === 'select' || event.on) scrolling.write(event.tab, state.page, event.at);
}
