import { browser } from '../../utils/browser/browser.ts';
import type { OpenCard } from '../../utils/nudge/answer.ts';
import type { CardView } from '../../utils/nudge/nudge.ts';
import type { PauseChange } from '../../utils/nudge/pause-change.ts';
import type { Pauses } from '../../utils/nudge/settings.ts';
import type { Scroll } from '../../utils/signals/scroll-meter.ts';

/** The card that is being put up or stands; one at a time over all tabs and windows. */
export interface CurrentCard {
  readonly token: string;
  readonly tabId: number;
  /** When it was claimed, ms since 1970, UTC. A claim that came to nothing within ten seconds is void. */
  readonly made: number;
  /** `placing` until its page asked for what to show; `open` until she answered; then `answered` until it is gone. */
  readonly state: 'placing' | 'open' | 'answered';
  readonly view: CardView;
  readonly card: OpenCard;
  /** The kept draft this card brings back, to be let go once she has answered. */
  readonly keptId?: string | undefined;
  /** She is done here: when the last line goes, so does the tab. Until then an undo keeps it. */
  readonly closesTab?: true | undefined;
  /** What an undo puts back. */
  readonly before?: {
    readonly paused?: { readonly change: PauseChange; readonly before: Pauses } | undefined;
    readonly keptId?: string | undefined;
    readonly connectionId?: string | undefined;
    readonly skipped?: { readonly friendId: string; readonly times: number | undefined } | undefined;
  };
}

/** A suggestion that the popup holds: the page could not, or she did not answer. Until noon. */
export interface Waiting {
  readonly friendId?: string | undefined;
  readonly draft: string;
  readonly kind: 'plain' | 'with-support';
  readonly until: number;
}

/** What the menu or the address bar hands to the popup, which takes it at once; older than a minute it is nothing. */
export interface Handed {
  readonly at: number;
  readonly page?: { readonly tabId?: number | undefined; readonly address: string; readonly title: string } | undefined;
  readonly link?: { readonly address: string; readonly picture: boolean } | undefined;
  readonly selection?: string | undefined;
  readonly name?: string | undefined;
}

/** What lives for minutes, in memory only; gone when the browser closes, kept when the worker sleeps. */
export interface Session {
  /** Set at the first waking after a browser start. */
  awake: true;
  /** Until when everything is quiet. A plain time; no reason, no words (promise S3). */
  quietUntil: number;
  card: CurrentCard;
  /** When the last card was put up, ms since 1970, UTC. */
  lastCardAt: number;
  waiting: Waiting;
  /** The kept draft of which the browser has given its note. */
  noted: string;
  handed: Handed;
  /** The scroll that goes on, over all tabs: how much and when, never where. */
  scroll: Scroll;
}

/** Reads the named values; what was never set is absent. */
export async function recall<Key extends keyof Session>(...keys: Key[]): Promise<Partial<Pick<Session, Key>>> {
  return (await browser.storage.session.get(keys)) as Partial<Pick<Session, Key>>;
}

export async function remember(values: Partial<Session>): Promise<void> {
  await browser.storage.session.set(values);
}

export async function forget(...keys: (keyof Session)[]): Promise<void> {
  await browser.storage.session.remove(keys);
}
