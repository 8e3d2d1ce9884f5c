import { decideKept } from '../../utils/nudge/decide-kept.ts';
import { settleAfter } from '../../utils/signals/settle.ts';
import type { Due, Here } from './here.ts';
import type { Printed } from './printed.ts';
import type { KeptHere } from './remembered.ts';
import type { TabState } from './screen.ts';
import { isFeedGranted, isSearchGranted } from './sites.ts';

/** A kept draft is looked at when it is due, and again whenever something changed or passed since. */
export function* keptDue(here: Here, to: number): Generator<Due> {
  const { screen, kept } = here;
  const tab = screen.lookedAt;
  const state = tab === undefined ? undefined : screen.tabs.get(tab);
  if (tab === undefined || !state || !isGranted(here, state.host)) return;
  const passes = [screen.lastKey + settleAfter, kept.memory.pauses.until ?? 0, kept.quietUntil ?? 0];
  for (const draft of kept.kept.filter(({ id }) => id !== kept.open?.keptId)) {
    const soonest = Math.max(draft.dueAt, screen.lookedSince, screen.changedAt);
    const asked = draft.asked ?? Number.NEGATIVE_INFINITY;
    const at = [soonest, ...passes.filter((p) => p > soonest)].sort((a, b) => a - b).find((m) => m > asked);
    if (at !== undefined && at <= to && at < draft.until) {
      yield { at, run: () => askKept(here, draft, tab, state, at) };
    }
  }
}

function isGranted({ grants, kept }: Here, host: string): boolean {
  return isSearchGranted(grants, host) || isFeedGranted(grants, host, kept.memory.settings.addedFeeds);
}

function askKept(here: Here, draft: KeptHere, tab: string, state: TabState, at: number): Printed | undefined {
  draft.asked = at;
  const { screen, kept } = here;
  const typing = at < screen.lastKey + settleAfter ? 'typing' : undefined;
  const moment = {
    now: at,
    timeZone: here.timeZone,
    granted: true,
    inPrivate: state.inPrivate,
    settingUp: here.settingUp,
    hindrance: screen.inTheWay(tab) ?? typing,
  } as const;
  const decision = decideKept(draft, moment, kept.at(at), kept.present);
  if (decision.decision === 'nudge') {
    return here.nudge(tab, state, at, 'later', decision.why, decision.offer, draft.id);
  }
  if (draft.told) return undefined;
  draft.told = true;
  return { at, decision: 'stay', cause: 'later', why: decision.why };
}
