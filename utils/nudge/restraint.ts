import { stretchOf } from './late-night.ts';
import type { Answer, Nudge } from './nudge.ts';
import type { Settings } from './settings.ts';

const hour = 3_600_000;
const day = 24 * hour;

interface Dose {
  readonly aNight: number;
  readonly aDay: number;
  readonly in24Hours: number;
  readonly in7Days: number;
  /** Least time between two cards, ms. */
  readonly gap: number;
  /** From how many dismissals in a row the longest of the back-off gaps holds. */
  readonly longestFrom: number;
}

const doses: Readonly<Record<Settings['howOften'], Dose>> = {
  rarely: { aNight: 1, aDay: 1, in24Hours: 2, in7Days: 2, gap: 20 * hour, longestFrom: 6 },
  gently: { aNight: 1, aDay: 1, in24Hours: 2, in7Days: 4, gap: 20 * hour, longestFrom: 8 },
  often: { aNight: 2, aDay: 2, in24Hours: 2, in7Days: 10, gap: 4 * hour, longestFrom: 8 },
};

/** Gap by dismissals in a row: the first row whose `from` is reached, from the top. */
const longestGap = 16 * day;
const backOffGaps: readonly { readonly from: number; readonly gap: number }[] = [
  { from: 6, gap: 8 * day },
  { from: 4, gap: 4 * day },
  { from: 2, gap: 2 * day },
];

const dismissals: ReadonlySet<Answer> = new Set<Answer>(['not-now', 'not-tonight', 'not-here', 'not-this']);
const unansweredBeforeRest = 3;
const restAfterUnanswered = 14 * day;

/** The cards that the dose counts: shown by us, not asked for by her, and not gone before she could see them. */
function counted(nudges: readonly Nudge[]): Nudge[] {
  return nudges.filter((n) => n.kind !== 'later' && n.answer !== 'unseen').sort((a, b) => a.at - b.at);
}

/** The two rows that back-off looks at: dismissed, and left unanswered, since she last wrote to anyone. */
export interface Rows {
  readonly dismissed: number;
  readonly unanswered: number;
}

/**
 * How the rows stand. Starts from what the oldest card kept knew of the ones before it, so that they do not shorten when
 * cards are forgotten; a card that she asked for herself can end them, never lengthen them.
 */
export function rowsOf(nudges: readonly Nudge[], lastMessaged: number): Rows {
  const inTurn = [...nudges].sort((a, b) => a.at - b.at);
  const [oldest] = inTurn;
  const none = { dismissed: 0, unanswered: 0 };
  let { dismissed, unanswered } = oldest && oldest.at > lastMessaged ? oldest.rows : none;
  for (const nudge of inTurn) {
    if (nudge.answer === 'messaged') ({ dismissed, unanswered } = none);
    else if (nudge.at > lastMessaged && nudge.kind !== 'later') {
      if (dismissals.has(nudge.answer)) dismissed += 1;
      if (nudge.answer === 'faded') unanswered += 1;
    }
  }
  return { dismissed, unanswered };
}

/**
 * Whether the ordinary gap keeps a card away when it is longer by this factor; one of 1 or less adds nothing to
 * `restraint`, so that nothing learnt can lift a limit.
 */
export function isTooSoon(
  nudges: readonly Nudge[],
  howOften: Settings['howOften'],
  factor: number,
  now: number,
): boolean {
  const last = counted(nudges).at(-1);
  return last !== undefined && factor > 1 && now - last.at < doses[howOften].gap * factor;
}

/**
 * Whether the dose or the back-off keeps a card away now: `rest` when her own answers asked for a longer gap, `budget`
 * when a cap or the ordinary gap is reached, `undefined` when neither. `lastMessaged` is when she last wrote to anyone
 * (ms, 0 for never), which takes both back-off counts to nothing.
 */
export function restraint(
  nudges: readonly Nudge[],
  howOften: Settings['howOften'],
  lastMessaged: number,
  now: number,
  timeZone: string,
): 'rest' | 'budget' | undefined {
  const dose = doses[howOften];
  const cards = counted(nudges);
  const last = cards.at(-1);
  if (!last) return undefined;

  const { dismissed, unanswered } = rowsOf(nudges, lastMessaged);
  const shorter = backOffGaps.find((row) => dismissed >= row.from)?.gap ?? 0;
  const backOff = dismissed >= dose.longestFrom ? longestGap : shorter;
  if (backOff > 0 && now - last.at < backOff) return 'rest';
  const lastUnanswered = cards.findLast((n) => n.answer === 'faded');
  if (unanswered >= unansweredBeforeRest && lastUnanswered && now - lastUnanswered.at < restAfterUnanswered) {
    return 'rest';
  }

  if (now - last.at < dose.gap) return 'budget';
  const stretch = stretchOf(now, timeZone);
  const cap = stretch.startsWith('night') ? dose.aNight : dose.aDay;
  if (cards.filter((n) => stretchOf(n.at, timeZone) === stretch).length >= cap) return 'budget';
  if (cards.filter((n) => now - n.at < day).length >= dose.in24Hours) return 'budget';
  if (cards.filter((n) => now - n.at < 7 * day).length >= dose.in7Days) return 'budget';
  return undefined;
}

/** The latest moment that a mended record may bear (ms since 1970, UTC): the ordinary gap from it ends 24 hours from now. */
export function latestMended(howOften: Settings['howOften'], now: number): number {
  return now + day - doses[howOften].gap;
}

/**
 * Mends records that a clock set back has put into the future, so that the ordinary gap holds until the clock has caught
 * up but ends at most 24 hours from now; a back-off counts on from there (promise R15). Gives back the same array when nothing had to be mended.
 */
export function mendFuture(nudges: readonly Nudge[], howOften: Settings['howOften'], now: number): readonly Nudge[] {
  const latest = latestMended(howOften, now);
  if (nudges.every((n) => n.at <= latest)) return nudges;
  return nudges.map((n) => (n.at > latest ? { ...n, at: latest } : n));
}
