import { decide, type Hindrance, hindrances } from '../../utils/nudge/decide.ts';
import type { Reading } from '../../utils/recognise/label.ts';
import { settleAfter, settlesAt } from '../../utils/signals/settle.ts';
import type { Due, Here } from './here.ts';
import { type Printed, stayed } from './printed.ts';
import type { TabState } from './screen.ts';
import { isSearchGranted } from './sites.ts';

const passing: ReadonlySet<string> = new Set(hindrances);

/** What a search is read as where it may not be read. */
export const nothing: Reading = { label: 'none', topic: '' };

/** The searches that settle, or are said to be held, up to `to`. */
export function* searchesDue(here: Here, to: number): Generator<Due> {
  const { screen } = here;
  for (const [tab, state] of screen.tabs) {
    const { results } = state;
    if (!results) continue;
    const held = screen.inTheWay(tab) !== undefined;
    const settles = settlesAt(results.stood, screen.lastKey, state.clearedAt);
    const first = results.stood + settleAfter;
    const why = screen.inTheWay(tab) ?? (screen.lastKey > results.stood ? 'typing' : undefined);
    if (!results.told && why && settles + (held ? 1 : 0) > first && first <= to) {
      yield { at: first, run: () => hold(here, state, first, why) };
    } else if (!held && settles <= to) {
      yield { at: settles, run: () => settle(here, tab, state, settles) };
    }
  }
}

/** Says once that a search is held by something that can pass; whatever is final is said when it settles. */
function hold(here: Here, state: TabState, at: number, why: Hindrance): Printed | undefined {
  if (state.results) state.results.told = true;
  const decision = decideSearch(here, state, at, why);
  if (decision.decision !== 'stay' || !passing.has(decision.why)) return undefined;
  return stayed(at, decision.why, state.results?.reading ?? nothing);
}

function settle(here: Here, tab: string, state: TabState, at: number): Printed {
  const decision = decideSearch(here, state, at, undefined);
  const reading = state.results?.reading ?? nothing;
  state.results = undefined;
  if (decision.decision === 'nudge') return here.nudge(tab, state, at, 'search', decision.why, decision.offer);
  here.kept.quietUntil = decision.quietUntil ?? here.kept.quietUntil;
  return stayed(at, decision.why, reading);
}

function decideSearch(here: Here, state: TabState, at: number, hindrance: Hindrance | undefined) {
  const moment = {
    now: at,
    timeZone: here.timeZone,
    reading: state.results?.reading ?? nothing,
    host: state.host,
    granted: isSearchGranted(here.grants, state.host),
    inPrivate: state.inPrivate,
    restored: state.results?.restored ?? false,
    settingUp: here.settingUp,
    hindrance,
    seed: here.seedAt(at),
  };
  return decide(moment, here.kept.at(at), here.kept.present);
}
