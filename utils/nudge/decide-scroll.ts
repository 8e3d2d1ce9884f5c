import {
  atTheEnd,
  type Decision,
  doseSays,
  type Hindrance,
  herWord,
  hindrances,
  type Memory,
  type Moment,
  type Present,
  plainOffer,
  type StayReason,
  thoseThatHold,
} from './decide.ts';
import { scrollWordings } from './draft.ts';
import { inLateWindow } from './late-night.ts';
import { nextTurn } from './new-nudge.ts';
import type { Settings } from './settings.ts';

const minute = 60_000;
/** How soon a page says again that the scroll goes on, ms of active time: when a card is held, and at the most. */
const heldFor = minute;
const soonest = minute / 2;
const latest = 5 * minute;
/** And when she comes back to a page: how long she was elsewhere, that page cannot know. */
const afterBreak = { atLeast: 5_000, atMost: minute };

/** A scroll at rest, and where and when. */
export interface ScrollMoment
  extends Pick<Moment, 'now' | 'timeZone' | 'host' | 'granted' | 'inPrivate' | 'settingUp' | 'hindrance' | 'seed'> {
  /** Whether it has gone on for as long as `scrollLasts` says. */
  readonly reached: boolean;
}

/** For how long a scroll must have gone on at this moment, ms of active time: less in her late window. */
export function scrollLasts(now: number, timeZone: string, settings: Settings): number {
  return minute * (inLateWindow(now, timeZone, settings) ? settings.scrollMinutesLate : settings.scrollMinutes);
}

/**
 * How much more active time (ms) a page may see before it says so again: what is still missing of a long scroll, when a
 * card is only held, a minute; else five. `missing` tells how much a scroll of a given length (ms) lacks, and the late
 * window, in which less is enough, may begin meanwhile.
 */
export function untilNext(
  decision: Decision,
  missing: (length: number) => number,
  { now, timeZone }: Pick<Moment, 'now' | 'timeZone'>,
  settings: Settings,
): number {
  if (decision.decision === 'stay' && hindrances.includes(decision.why as Hindrance)) return heldFor;
  if (decision.decision === 'nudge' || decision.why !== 'not-yet') return latest;
  const lacks = missing(scrollLasts(now, timeZone, settings));
  for (let later = soonest; later < Math.min(lacks, latest); later += soonest) {
    if (missing(scrollLasts(now + later, timeZone, settings)) <= later) return later;
  }
  return Math.max(soonest, Math.min(lacks, latest));
}

/** The same for a page that she has just left. */
export function untilBack(
  missing: (length: number) => number,
  { now, timeZone }: Pick<Moment, 'now' | 'timeZone'>,
  settings: Settings,
): number {
  const lacks = missing(scrollLasts(now, timeZone, settings));
  return Math.max(afterBreak.atLeast, Math.min(lacks, afterBreak.atMost));
}

/**
 * The whole decision about a scroll that has come to rest: her settings, the dose, the length, the friend, the draft. It
 * counts at any hour but those she works. Pure: the same moment, memory and seed give the same answer.
 */
export function decideScroll(moment: ScrollMoment, memory: Memory, present: Present): Decision {
  const stay = (why: StayReason): Decision => ({ decision: 'stay', why });
  const first = thoseThatHold({
    'not-granted': !moment.granted,
    private: moment.inPrivate,
    'setting-up': moment.settingUp,
    quiet: present.quietUntil !== undefined && present.quietUntil > moment.now,
    'not-yet': !moment.reached,
  })[0];
  if (first) return stay(first);

  const dose = doseSays(moment, memory, present, 'scroll');
  const against = thoseThatHold(herWord(moment, memory));
  return atTheEnd(
    against,
    dose,
    moment.hindrance,
    () => plainOffer(moment, memory, (send) => scrollWordings(send, nextTurn(memory.nudges))),
    () => 'long-scroll',
  );
}
