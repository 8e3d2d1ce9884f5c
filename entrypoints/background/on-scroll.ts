import { browser } from '../../utils/browser/browser.ts';
import type { ScrollAnswer, ScrollMessage } from '../../utils/messages/contract.ts';
import type { Hindrance } from '../../utils/nudge/decide.ts';
import { decideScroll, type ScrollMoment, scrollLasts, untilBack, untilNext } from '../../utils/nudge/decide-scroll.ts';
import { isArticle } from '../../utils/signals/article-sites.ts';
import { feedKind } from '../../utils/signals/feed-kind.ts';
import type { FeedLook } from '../../utils/signals/feed-look.ts';
import { hostOf } from '../../utils/signals/page-address.ts';
import {
  addNotes,
  justTyped,
  missing,
  noScroll,
  type Scroll,
  spokenTo,
  withKind,
} from '../../utils/signals/scroll-meter.ts';
import { away } from '../../utils/signals/scroll-notes.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import { isGranted } from './granted.ts';
import { readMended } from './memory.ts';
import { momentHere } from './moment.ts';
import { cardStands } from './place-card.ts';
import { isHeld, putUp } from './put-up.ts';
import { recall, remember } from './session.ts';

/** A page that nobody asked me to look at, any more: it need not say anything soon. */
const notLooking: ScrollAnswer = 300_000;

/** Changes the one scroll that all tabs share; reports of two tabs never overtake each other. */
function changeScroll(change: (scroll: Scroll) => Scroll): Promise<Scroll> {
  return navigator.locks.request('scroll', async () => {
    const { scroll = noScroll } = await recall('scroll');
    const next = change(scroll);
    await remember({ scroll: next });
    return next;
  });
}

/**
 * What a page noticed of a scroll: added to the one scroll there is, over all tabs and windows. When that has become
 * long and she is still there, one look at the page, the decision and, where it says so, the card. The addresses live in
 * this call alone. Answers how much more active time the page may see before it says so again, ms.
 */
export async function onScroll(
  { address, notes }: ScrollMessage,
  tabId: number,
  pageUrl: string,
): Promise<ScrollAnswer> {
  const { hostname: host } = new URL(pageUrl);
  if (!(await isGranted(host))) return notLooking;
  const read = await readSettings();
  if (!read.ok || read.value.searchOnly.includes(host)) return notLooking;
  const settings = read.value;
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const tab = String(tabId);
  // What is read to its end is never scrolled past, whatever else she added the site for.
  const isFeed = (where: string) => hostOf(where) === host && !isArticle(where);
  const kindOf = (where: string) => (isFeed(where) ? feedKind(where, settings) : 'never');
  const added = await changeScroll((scroll) => addNotes(scroll, notes, tab, kindOf));
  // Of a page just left nothing is decided: her past is not read for it.
  if (notes.at(-1)?.[1] === away) return untilBack((length) => missing(added, length), { now, timeZone }, settings);

  // Before the past is read: a card that vanished without a word gives its place back here.
  const cardOpen = await cardStands(now);
  const memory = await readMended(now);
  if (!memory) return notLooking;
  const scroll = await lookedAt(added, scrollLasts(now, timeZone, settings), tabId);
  const lacks = (length: number) => missing(scroll.scroll, length);
  const moment: ScrollMoment = {
    ...(await momentHere(now, timeZone, host)),
    hindrance: justTyped(scroll.scroll, now) ? 'typing' : scroll.hindrance,
    reached: kindOf(address) !== 'never' && lacks(scrollLasts(now, timeZone, settings)) === 0,
  };
  const { quietUntil } = await recall('quietUntil');
  const decision = decideScroll(moment, memory, { quietUntil, cardOpen });
  const came = await putUp('scroll', decision, { tabId, host, address, now, timeZone }, settings);
  // Spoken to, unless it may be said again, the page was left, or another card was first.
  const unsaid = isHeld(came) || (came.decision === 'stay' && ['left', 'already-open'].includes(came.why));
  if (decision.decision === 'nudge' && !unsaid) await changeScroll(spokenTo);
  return untilNext(came, lacks, moment, settings);
}

/**
 * The scroll, once its page was looked at, which happens only when it is about to be long: an article, or what a friend
 * sent, is no feed whatever its address says; and what says that it is a feed is one before it has grown.
 */
async function lookedAt(
  scroll: Scroll,
  length: number,
  tabId: number,
): Promise<{ readonly scroll: Scroll; readonly hindrance?: Hindrance | undefined }> {
  const tab = String(tabId);
  const kind = scroll.pages[tab]?.kind ?? 'never';
  const asFeed = kind === 'maybe' ? withKind(scroll, tab, 'timeline') : scroll;
  if (kind === 'never' || missing(asFeed, length) > 0) return { scroll };
  const look = await lookAt(tabId);
  if (!look) return { scroll, hindrance: 'away' };
  if (look.article || look.fromFriend) {
    return { scroll: await changeScroll((known) => withKind(known, tab, 'never')) };
  }
  const heard = look.playing === 'long' || (look.playing === 'yes' && kind !== 'shorts');
  const hindrance = heard ? 'watching' : undefined;
  if (kind !== 'maybe' || !look.feed) return { scroll, hindrance };
  return { scroll: await changeScroll((known) => withKind(known, tab, 'timeline')), hindrance };
}

async function lookAt(tabId: number): Promise<FeedLook | undefined> {
  try {
    const target = { tabId, frameIds: [0] };
    const [looked] = await browser.scripting.executeScript({ target, files: ['/look-at-feed.js'] });
    return looked?.result as FeedLook | undefined;
  } catch {
    // The tab was closed, or the grant taken back.
    return undefined;
  }
}
