import { localTime } from './local-time.ts';
import type { Answer, Nudge } from './nudge.ts';
import type { Settings } from './settings.ts';

/** The quarters of a day, six hours each from midnight on. */
export const dayParts = ['smallHours', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** The one thing that her answers show, if any: a part of the day, or a kind of card, that she is glad of less than of another. */
export type Learnt =
  | { readonly about: 'hour'; readonly shy: DayPart; readonly glad: DayPart }
  | { readonly about: 'kind'; readonly shy: 'search' | 'scroll' }
  | undefined;

type Kind = 'search' | 'scroll';

/** How many answers it takes, and which share of welcome ones, to be shy of something, or glad of something else. */
const shy = { answers: 4, atMost: 0.25 };
const glad = { answers: 2, atLeast: 0.5 };

/** At an hour, or after a kind, that she is shy of, the ordinary gap is this much longer. */
const longer = 1.5;

const welcome: ReadonlySet<Answer> = new Set<Answer>(['messaged', 'later', 'done-here']);
/** "Not here" and "not about this" are about the place and the worry, not about the hour. */
const unwelcome: ReadonlySet<Answer> = new Set<Answer>(['not-now', 'not-tonight', 'faded']);

function partOf(at: number, timeZone: string): DayPart {
  return dayParts[Math.floor(localTime(at, timeZone).minutes / 360)] ?? 'smallHours';
}

interface Tally {
  welcome: number;
  all: number;
}

function tally<Name extends string>(nudges: readonly Nudge[], nameOf: (nudge: Nudge) => Name): Map<Name, Tally> {
  const tallies = new Map<Name, Tally>();
  for (const nudge of nudges) {
    const name = nameOf(nudge);
    const known = tallies.get(name) ?? { welcome: 0, all: 0 };
    tallies.set(name, { welcome: known.welcome + (welcome.has(nudge.answer) ? 1 : 0), all: known.all + 1 });
  }
  return tallies;
}

/** The least welcome of the names that she is shy of, beside the most welcome that she is glad of. */
function comparison<Name extends string>(tallies: Map<Name, Tally>): { shy: Name; glad: Name } | undefined {
  const share = ([, one]: [Name, Tally]) => one.welcome / one.all;
  const inOrder = [...tallies].sort((a, b) => share(a) - share(b) || (a[0] < b[0] ? -1 : 1));
  const least = inOrder.find((one) => one[1].all >= shy.answers && share(one) <= shy.atMost);
  const most = inOrder.findLast((one) => one[1].all >= glad.answers && share(one) >= glad.atLeast);
  return least && most && { shy: least[0], glad: most[0] };
}

/**
 * What her answers of the last 90 days show, and nothing else: no search, no site, no name. One thing at most, so that
 * one sentence in the settings says all of it. Nothing when she switched it off; nothing from before she reset it.
 */
export function learntFrom(
  nudges: readonly Nudge[],
  { learns, learntSince = 0 }: Pick<Settings, 'learns' | 'learntSince'>,
  timeZone: string,
): Learnt {
  if (!learns) return undefined;
  const answered = nudges.filter(
    ({ kind, answer, at }) => kind !== 'later' && at >= learntSince && (welcome.has(answer) || unwelcome.has(answer)),
  );
  const hours = comparison(tally(answered, ({ at }) => partOf(at, timeZone)));
  if (hours) return { about: 'hour', ...hours };
  // Cards after an article are too rare to tell anything of their kind.
  const ofKind = answered.filter(({ kind }) => kind !== 'read');
  const kinds = comparison(tally(ofKind, ({ kind }) => kind as Kind));
  return kinds && { about: 'kind', shy: kinds.shy };
}

/** By how much the ordinary gap is longer for this kind at this moment: 1, or a little more. Never less than 1. */
export function gapFactor(learnt: Learnt, kind: Kind | 'read', now: number, timeZone: string): number {
  if (!learnt) return 1;
  const isShy = learnt.about === 'hour' ? partOf(now, timeZone) === learnt.shy : kind === learnt.shy;
  return isShy ? longer : 1;
}
