import type { Connection } from '../friends/connection.ts';
import type { Friend } from '../friends/friend.ts';
import { isSilent, type Reading, type Topic } from '../recognise/label.ts';
import { draftWordings } from './draft.ts';
import { rowsBegin } from './fresh-start.ts';
import { isJustAfter, lastMessaged, quietAfterMessage } from './last-messaged.ts';
import { inLateWindow, inWorkingHours, isNight } from './late-night.ts';
import { gapFactor, learntFrom } from './learnt-hours.ts';
import { nextTurn } from './new-nudge.ts';
import { notThisWord } from './not-this.ts';
import type { Nudge, Wording } from './nudge.ts';
import { type Choice, rankFriends } from './pick-friend.ts';
import { quietUntil } from './quiet.ts';
import { isTooSoon, restraint } from './restraint.ts';
import type { Pauses, Settings } from './settings.ts';

const rewordingFor = 30_000;

/** What can pass: it holds a card back for now, and is looked at again when it is over. */
export const hindrances = [
  'typing',
  'selecting',
  'fullscreen',
  'call',
  'sharing',
  'watching',
  'away',
  'form',
  'no-room',
] as const;
export type Hindrance = (typeof hindrances)[number];

/** Every reason to stay quiet, in the order in which they are named when several hold. */
export const stayReasons = [
  'not-granted',
  'private',
  'setting-up',
  'restored',
  'quiet',
  'label-none',
  'not-yet',
  'paused',
  'shared-computer',
  'not-here',
  'not-this',
  'outside-hours',
  'just-messaged',
  'rest',
  'budget',
  'already-open',
  'same-worry',
  ...hindrances,
  'no-friend-free',
  'help',
  'left',
  'no-frame',
] as const;
export type StayReason = (typeof stayReasons)[number];

/** Why a card is due. */
export type NudgeReason = 'night-search' | 'day-search' | 'long-scroll' | 'read-to-end' | 'promised';

/** One search that settled, and where and when. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly timeZone: string;
  readonly reading: Reading;
  /** The host it was searched on, for "not on this site". */
  readonly host: string;
  readonly granted: boolean;
  readonly inPrivate: boolean;
  /** The page came back with a restored session; nothing was searched just now. */
  readonly restored: boolean;
  readonly settingUp: boolean;
  readonly hindrance?: Hindrance | undefined;
  readonly seed: number;
}

/** What the machine keeps: hers to see, change and forget. */
export interface Memory {
  readonly settings: Settings;
  readonly pauses: Pauses;
  readonly friends: readonly Friend[];
  readonly nudges: readonly Nudge[];
  readonly connections: readonly Connection[];
}

/** What lives for minutes, in memory only. */
export interface Present {
  readonly quietUntil?: number | undefined;
  readonly cardOpen: boolean;
  /** When the last card was put up, to know a rewording by. */
  readonly lastCardAt?: number | undefined;
}

/** What a card would offer: the friends, first one first, and the wordings. */
export interface Offer {
  readonly label: 'connect' | 'care';
  readonly topic: Topic | '';
  readonly form: 'plain' | 'with-support';
  readonly choices: readonly Choice[];
  readonly wordings: readonly Wording[];
  readonly late: boolean;
}

export type Decision =
  | { readonly decision: 'nudge'; readonly why: NudgeReason; readonly offer: Offer }
  | {
      readonly decision: 'stay';
      readonly why: StayReason;
      /** After an urgent, crisis or discreet search: until when everything is quiet. In memory only. */
      readonly quietUntil?: number;
      /** On a shared computer: what the popup may show when she opens it herself. */
      readonly forPopup?: Offer;
    };

/** Which of these speak against a card, in the order in which they are named. */
export function thoseThatHold(against: Partial<Record<StayReason, boolean>>): StayReason[] {
  return stayReasons.filter((reason) => against[reason]);
}

/** What she said that holds whatever the occasion: her pauses, a shared computer, not on this site, while she works. */
export function herWord(
  { now, timeZone, host }: Pick<Moment, 'now' | 'timeZone' | 'host'>,
  { settings, pauses }: Memory,
): Partial<Record<StayReason, boolean>> {
  return {
    paused: pauses.off || (pauses.until !== undefined && pauses.until > now),
    'shared-computer': settings.sharedComputer,
    'not-here': pauses.notHere.includes(host),
    'outside-hours': inWorkingHours(now, timeZone, settings),
  };
}

/** Everything in her settings and her own pauses that speaks against this search, in the order of naming. */
function settingsSay(moment: Moment, memory: Memory): StayReason[] {
  const { now, timeZone, reading } = moment;
  const { settings, pauses } = memory;
  const always = herWord(moment, memory);
  return thoseThatHold({
    ...always,
    'not-this': reading.topic !== '' && pauses.notThis.includes(notThisWord(reading.topic)),
    'outside-hours':
      always['outside-hours'] || (!settings.anyTimeOfDay && !inLateWindow(now, timeZone, settings)) || false,
  });
}

/** What the dose, the back-off and a card that stands say. */
export function doseSays(
  { now, timeZone }: Pick<Moment, 'now' | 'timeZone'>,
  memory: Memory,
  present: Present,
  kind: 'search' | 'scroll' | 'read',
): StayReason | undefined {
  const messaged = lastMessaged(memory, now);
  if (isJustAfter(messaged, now, quietAfterMessage)) return 'just-messaged';
  const { nudges, settings } = memory;
  const factor = gapFactor(learntFrom(nudges, settings, timeZone), kind, now, timeZone);
  const learnt = isTooSoon(nudges, settings.howOften, factor, now) ? 'budget' : undefined;
  const held = restraint(nudges, settings.howOften, rowsBegin(memory, now), now, timeZone) ?? learnt;
  return held ?? (present.cardOpen ? 'already-open' : undefined);
}

/** What she searches so soon after a card is the same worry in other words, also where they are read as another topic. */
function isSameWorry({ now }: Moment, { lastCardAt }: Present): boolean {
  return lastCardAt !== undefined && now - lastCardAt < rewordingFor;
}

/** Whom to name, in a hard moment or not. */
export function choose(
  { now, timeZone, seed }: Pick<Moment, 'now' | 'timeZone' | 'seed'>,
  topic: Topic | '',
  hard: boolean,
  { friends, connections }: Memory,
): readonly Choice[] | 'no-friend-free' {
  const choices = rankFriends(friends, connections, { topic, hard, now, timeZone, seed });
  return choices.length === 0 && friends.some((f) => !f.archived) ? 'no-friend-free' : choices;
}

/** The offer after what names no worry of hers: a scroll, an article. `wordings` for whether it goes now or later. */
export function plainOffer(
  moment: Pick<Moment, 'now' | 'timeZone' | 'seed'>,
  memory: Memory,
  wordings: (send: Choice['send']) => Offer['wordings'],
): Offer | 'no-friend-free' {
  const { now, timeZone } = moment;
  const late = inLateWindow(now, timeZone, memory.settings);
  const choices = choose(moment, '', late || isNight(now, timeZone), memory);
  if (choices === 'no-friend-free') return choices;
  return { label: 'connect', topic: '', form: 'plain', choices, wordings: wordings(choices[0]?.send ?? 'now'), late };
}

/**
 * How every decision ends, once nothing final speaks against it: her settings, the dose, what can pass, and whether
 * somebody is free to be named. On a shared computer, where nothing else holds, the popup gets what a page would have.
 */
export function atTheEnd(
  [against, ...more]: readonly StayReason[],
  dose: StayReason | undefined,
  hindrance: StayReason | undefined,
  offerFor: () => Offer | 'no-friend-free',
  why: (offer: Offer) => NudgeReason,
): Decision {
  const onPopup = against === 'shared-computer' && more.length === 0 && !dose;
  const held = against ?? dose ?? hindrance;
  if (held && !onPopup) return { decision: 'stay', why: held };
  const offer = offerFor();
  if (onPopup) return { decision: 'stay', why: against, ...(offer === 'no-friend-free' ? {} : { forPopup: offer }) };
  if (offer === 'no-friend-free') return { decision: 'stay', why: offer };
  return { decision: 'nudge', why: why(offer), offer };
}

function offerFor(moment: Moment, memory: Memory): Offer | 'no-friend-free' {
  const { now, timeZone } = moment;
  const label = moment.reading.label === 'care' ? 'care' : 'connect';
  const { topic } = moment.reading;
  const late = inLateWindow(now, timeZone, memory.settings);
  const choices = choose(moment, topic, late || isNight(now, timeZone) || label === 'care', memory);
  if (choices === 'no-friend-free') return choices;
  const form = label === 'care' ? 'with-support' : 'plain';
  const wordings = draftWordings(label, topic, choices[0]?.send ?? 'now', nextTurn(memory.nudges));
  return { label, topic, form, choices, wordings, late };
}

/**
 * The whole decision about one settled search, in one reading: safety, her settings, the late window, the dose, the
 * friend, the draft. Pure: the same moment, memory and seed give the same answer. It shows nothing and keeps nothing.
 */
export function decide(moment: Moment, memory: Memory, present: Present): Decision {
  const stay = (why: StayReason): Decision => ({ decision: 'stay', why });
  const { now, timeZone, reading } = moment;

  if (!moment.granted) return stay('not-granted');
  if (moment.inPrivate) return stay('private');
  // Safety is heard even where nothing could be shown anyway: the quiet must hold for whatever comes next.
  const silent = isSilent(reading.label) ? { quietUntil: quietUntil(now, timeZone) } : {};
  if (moment.settingUp) return { ...stay('setting-up'), ...silent };
  if (moment.restored) return stay('restored');
  if (isSilent(reading.label)) return { ...stay('quiet'), ...silent };
  if (present.quietUntil !== undefined && present.quietUntil > now) return stay('quiet');
  if (reading.topic === 'fertility') return stay('quiet');
  if (reading.label === 'none') return stay('label-none');

  const dose = doseSays(moment, memory, present, 'search') ?? (isSameWorry(moment, present) ? 'same-worry' : undefined);
  return atTheEnd(
    settingsSay(moment, memory),
    dose,
    moment.hindrance,
    () => offerFor(moment, memory),
    (offer) => (offer.late ? 'night-search' : 'day-search'),
  );
}
