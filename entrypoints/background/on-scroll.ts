import { browser } from '../../utils/browser/browser.ts';
import type { ScrollAnswer, ScrollMessage } from '../../utils/messages/contract.ts';
import { cardView } from '../../utils/nudge/card-view.ts';
import { type Decision, type Hindrance, hindrances, type Memory } from '../../utils/nudge/decide.ts';
import { decideScroll, type ScrollMoment, scrollLasts, untilBack, untilNext } from '../../utils/nudge/decide-scroll.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { feedKind } from '../../utils/signals/feed-kind.ts';
import type { FeedLook } from '../../utils/signals/feed-look.ts';
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
import { readMended } from './memory.ts';
import { cardStands, claimCard, placeCard } from './place-card.ts';
import { recall, remember } from './session.ts';
import { isSettingUp } from './setting-up.ts';
import { holdInPopup } from './waiting.ts';

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
  const granted = await browser.permissions.contains({ origins: [`https://${host}/*`] });
  const now = Date.now();
  // Before the past is read: a card that vanished without a word gives its place back here.
  const cardOpen = await cardStands(now);
  const memory = granted ? await readMended(now) : undefined;
  if (!memory || memory.settings.searchOnly.includes(host)) return notLooking;
  const { settings } = memory;
  const tab = String(tabId);
  const kindOf = (where: string) => (hostOf(where) === host ? feedKind(where, settings) : 'never');
  const added = await changeScroll((scroll) => addNotes(scroll, notes, tab, kindOf));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (notes.at(-1)?.[1] === away) return untilBack((length) => missing(added, length), { now, timeZone }, settings);

  const scroll = await lookedAt(added, scrollLasts(now, timeZone, settings), tabId);
  const lacks = (length: number) => missing(scroll.scroll, length);
  const moment: ScrollMoment = {
    now,
    timeZone,
    host,
    granted,
    inPrivate: false,
    settingUp: await isSettingUp(),
    hindrance: justTyped(scroll.scroll, now) ? 'typing' : scroll.hindrance,
    seed: seedOf(localTime(now, timeZone).day),
    reached: kindOf(address) !== 'never' && lacks(scrollLasts(now, timeZone, settings)) === 0,
  };
  const { quietUntil } = await recall('quietUntil');
  const decision = decideScroll(moment, memory, { quietUntil, cardOpen });
  const carried = await carryOut(decision, moment, memory, { tabId, address });
  return untilNext(carried, lacks, moment, settings);
}

/** Puts the card up, or lets the popup hold it; gives the decision back as it came out. */
async function carryOut(
  decision: Decision,
  { now, timeZone, host }: ScrollMoment,
  { settings }: Memory,
  { tabId, address }: { tabId: number; address: string },
): Promise<Decision> {
  if (decision.decision === 'stay') {
    const { forPopup: offer } = decision;
    if (offer) await holdInPopup(cardView('scroll', offer, settings, now, timeZone), now, timeZone);
    return decision;
  }
  const card = await claimCard('scroll', decision.offer, { tabId, host, now, timeZone }, settings);
  if (!card) return { decision: 'stay', why: 'already-open' };
  const placed = await placeCard(card, address);
  if (placed === 'no-room' || placed === 'no-frame') await holdInPopup(card.view, now, timeZone);
  const held = hindrances.includes(placed as Hindrance) && placed !== 'no-room';
  if (!held && placed !== 'left') await changeScroll(spokenTo);
  return placed === 'shown' ? decision : { decision: 'stay', why: placed };
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

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
