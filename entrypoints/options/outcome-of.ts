import type { MessageKey } from '../../utils/i18n/t.ts';
import type { Pauses, Settings } from '../../utils/nudge/settings.ts';
import type { SoonestOfEach } from '../../utils/nudge/soonest.ts';

/** Which sentence it is, and the moment in it (ms since 1970, UTC) where it names one. */
export interface OutcomeSaid {
  readonly says: MessageKey;
  readonly at?: number;
}

/** What her settings come to. A long scroll counts at any hour, so that it may come before any search. */
export function outcomeOf(
  { sharedComputer }: Pick<Settings, 'sharedComputer'>,
  { off }: Pick<Pauses, 'off'>,
  looks: { readonly searches: boolean; readonly feeds: boolean; readonly articles?: boolean },
  { search, scroll, at }: SoonestOfEach,
): OutcomeSaid {
  if (off) return { says: 'stateOff' };
  if (!looks.searches && !looks.feeds && !looks.articles) return { says: 'optionsOutcomeNoSites' };
  if (sharedComputer) return { says: 'optionsOutcomeShared' };
  if (!looks.searches && !looks.feeds) return { says: 'optionsOutcomeArticles' };
  if (at === 'never') return { says: 'stateNever' };
  if (at !== 'now') return { says: 'optionsOutcome', at };
  if (scroll !== 'now') return { says: 'optionsOutcomeNow' };
  if (search === 'now') return { says: 'optionsOutcomeNowBoth' };
  return search === 'never' ? { says: 'optionsOutcomeScroll' } : { says: 'optionsOutcomeScrollFirst', at: search };
}
