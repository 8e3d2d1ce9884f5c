import { tillInWords } from '../../components/when-in-words.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Pauses, Settings } from '../../utils/nudge/settings.ts';
import type { Soonest } from '../../utils/nudge/soonest.ts';

interface Known {
  readonly settings: Settings;
  readonly pauses: Pauses;
  /** Whether any site is granted, for its searches or for its feed. */
  readonly sites: boolean;
  /** When I would speak at the soonest; worked out as if no search had ever kept me quiet (promise S3). */
  readonly soonest: Soonest;
  /** Whether a card stood within the last day. */
  readonly spoke: boolean;
}

/** Where "Change" leads: the part of the settings that the sentence is about. */
export type StatePart = 'speak' | 'look-at' | 'data';

/** One sentence about what I do now, and where it is changed. */
export function stateLine(known: Known, now: number, timeZone: string): { says: string; part: StatePart } {
  const { pauses, settings, soonest: next } = known;
  if (pauses.off) return { says: t('stateOff'), part: 'speak' };
  if (!known.sites) return { says: t('stateNoSites'), part: 'look-at' };
  if (pauses.until !== undefined && pauses.until > now) {
    return { says: t('stateQuietTill', tillInWords(pauses.until, now, timeZone)), part: 'speak' };
  }
  if (settings.sharedComputer) return { says: t('stateShared'), part: 'speak' };
  if (next.at === 'never') return { says: t('stateNever'), part: 'speak' };
  if (next.at !== 'now') {
    const till = tillInWords(next.at, now, timeZone);
    return { says: t(known.spoke ? 'stateSaidMyBit' : 'stateQuietTill', till), part: 'speak' };
  }
  return { says: t('stateLooking'), part: 'speak' };
}
