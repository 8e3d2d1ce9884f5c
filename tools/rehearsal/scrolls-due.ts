import { decideScroll, scrollLasts, untilNext } from '../../utils/nudge/decide-scroll.ts';
import { missing } from '../../utils/signals/scroll-meter.ts';
import type { Due, Here } from './here.ts';
import type { Printed } from './printed.ts';
import { isFeedGranted } from './sites.ts';

/** The scrolls that have come to rest up to `to`. */
export function* scrollsDue(here: Here, to: number): Generator<Due> {
  for (const [tab, at] of here.scrolling.lulls) {
    if (at <= to) yield { at, run: () => tellScroll(here, tab, at) };
  }
}

/** A page says that its scroll goes on, and hears when to say so again. */
function tellScroll(here: Here, tab: string, at: number): Printed | undefined {
  const { scrolling, screen, kept } = here;
  const state = screen.tabs.get(tab);
  const kind = scrolling.tell(tab, state?.page, kept.memory.settings);
  if (!state) return undefined;
  const { settings } = kept.at(at);
  const lacks = (length: number) => missing(scrolling.scroll, length);
  const moment = {
    now: at,
    timeZone: here.timeZone,
    host: state.host,
    granted: isFeedGranted(here.grants, state.host, settings.addedFeeds),
    inPrivate: state.inPrivate,
    settingUp: here.settingUp,
    hindrance: screen.inTheWay(tab) ?? scrolling.hindrance(state, kind, at),
    seed: here.seedAt(at),
    reached: kind !== 'never' && lacks(scrollLasts(at, here.timeZone, settings)) === 0,
  };
  const decision = decideScroll(moment, kept.memory, kept.present);
  scrolling.next(tab, untilNext(decision, lacks, moment, settings));
  if (decision.decision === 'stay') {
    if (kind === 'never' || !scrolling.mayPrint(moment.reached)) return undefined;
    return { at, decision: 'stay', cause: 'scroll', why: decision.why };
  }
  scrolling.speak();
  return here.nudge(tab, state, at, 'scroll', decision.why, decision.offer);
}
