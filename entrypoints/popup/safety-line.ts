import { t } from '../../utils/i18n/t.ts';
import type { StatePart } from './state-line.ts';

interface Known {
  /** An edit waits for room on the disk. */
  readonly unsaved: boolean;
  /** The list could be read before and cannot be now. */
  readonly behind: boolean;
  /** A newer version wrote the list. */
  readonly readOnly: boolean;
  /** When the list was put back, ms since 1970, UTC, and whether there was one to put back. */
  readonly mended: { readonly at: number; readonly found: boolean } | undefined;
}

const day = 86_400_000;

/** The one calm sentence about what happened to her list, for a day where it is over; nothing when all is as always. */
export function safetyLine(
  { unsaved, behind, readOnly, mended }: Known,
  now: number,
): { says: string; part: StatePart } | undefined {
  if (unsaved) return { says: t('failureNotYet'), part: 'data' };
  if (behind) return { says: t('stateBehind'), part: 'data' };
  if (readOnly) return { says: t('stateReadOnly'), part: 'data' };
  if (!mended || mended.at <= now - day) return undefined;
  return { says: t(mended.found ? 'stateMended' : 'stateMendedNot'), part: 'data' };
}
