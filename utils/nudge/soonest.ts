import type { Memory } from './decide.ts';
import { rowsBegin } from './fresh-start.ts';
import { isJustAfter, lastMessaged, quietAfterMessage } from './last-messaged.ts';
import { inLateWindow, inWorkingHours } from './late-night.ts';
import { gapFactor, learntFrom } from './learnt-hours.ts';
import { isTooSoon, restraint } from './restraint.ts';

const step = 15 * 60_000;
const horizon = 30 * 86_400_000;

/** When a search could bring a card again: ms since 1970, UTC, or in a word. */
export interface Soonest {
  readonly at: number | 'now' | 'never';
}

/**
 * The soonest moment (ms since 1970, UTC; to the quarter of an hour) at which a search could bring a card, or `now`, or
 * `never` when she turned them off or nothing fits within 30 days. Worked out as if no quiet time existed (promise S3):
 * the rules are the decider's own, asked for one moment after another.
 */
export function soonest(
  { settings, pauses, nudges, connections, friends }: Memory,
  now: number,
  timeZone: string,
  kind: 'search' | 'scroll' = 'search',
): Soonest {
  if (pauses.off || settings.sharedComputer) return { at: 'never' };
  const messaged = lastMessaged({ connections, friends }, now);
  const begin = rowsBegin({ settings, connections, friends }, now);
  const learnt = learntFrom(nudges, settings, timeZone);
  const may = (at: number) =>
    !isTooSoon(nudges, settings.howOften, gapFactor(learnt, kind, at, timeZone), at) &&
    !(pauses.until !== undefined && pauses.until > at) &&
    (settings.anyTimeOfDay || inLateWindow(at, timeZone, settings)) &&
    !inWorkingHours(at, timeZone, settings) &&
    !isJustAfter(messaged, at, quietAfterMessage) &&
    restraint(nudges, settings.howOften, begin, at, timeZone) === undefined;
  if (may(now)) return { at: 'now' };
  for (let at = Math.ceil((now + 1) / step) * step; at <= now + horizon; at += step) {
    if (may(at)) return { at };
  }
  return { at: 'never' };
}

/** The soonest of each kind that she has allowed, and of both; a kind that she has not is `never`. */
export interface SoonestOfEach extends Soonest {
  readonly search: Soonest['at'];
  readonly scroll: Soonest['at'];
}

const order = (at: Soonest['at']) => (at === 'now' ? 0 : at === 'never' ? Number.POSITIVE_INFINITY : at);

/** The same for searches and for long scrolls: those count at any hour, and are held back by all the rest alike. */
export function soonestOfEach(
  memory: Memory,
  looks: { readonly searches: boolean; readonly feeds: boolean },
  now: number,
  timeZone: string,
): SoonestOfEach {
  const anyHour = { ...memory, settings: { ...memory.settings, anyTimeOfDay: true } };
  const search = looks.searches ? soonest(memory, now, timeZone).at : 'never';
  const scroll = looks.feeds ? soonest(anyHour, now, timeZone, 'scroll').at : 'never';
  return { search, scroll, at: order(search) <= order(scroll) ? search : scroll };
}
