import type { Answer, CardView } from '../nudge/nudge.ts';
import type { Note } from '../signals/scroll-notes.ts';

/**
 * Everything that travels between the processes, one block per direction. Seven kinds go in, two come out. The
 * receiver checks each against a schema and against who may send it (receive.ts); a page-side sender pays nothing.
 */

/**
 * Watcher → background: the results of a submitted search stand. Said twice: at once, so that a dangerous search makes
 * everything quiet even when she goes on within a second, and again when it has settled (five seconds looked at,
 * without a key), which alone can bring a card.
 */
export interface SignalMessage {
  readonly kind: 'signal';
  /** The address of the results page. Lives in memory while it is judged, then is dropped. */
  readonly address: string;
  readonly settled: boolean;
}
/** `held`: something that can pass is in the way; say it again once it has settled anew. */
export type SignalAnswer = 'held' | 'heard';

/**
 * Watcher → background: what was noticed of a scroll since the last time. Said after the first active minute, then at
 * most once in five, when the page is left or no longer looked at, and when the active time named in the last answer is
 * used up. All of it lives in memory while it is added up, then is dropped.
 */
export interface ScrollMessage {
  readonly kind: 'scroll';
  /** Where the page is now. */
  readonly address: string;
  readonly notes: readonly Note[];
}
/** How much more active time the page may see before it says so again, ms. */
export type ScrollAnswer = number;

/**
 * Watcher → background: the article that stands in this tab was read to its end. Says nothing else: which one it is, the
 * background sees from the tab itself, in memory alone. Answered as a search is.
 */
export interface ReadMessage {
  readonly kind: 'read';
}

/** place-card → background: the page was left, or took the card away. */
export interface GoneMessage {
  readonly kind: 'gone';
}

/** Card → background: "I run; what shall I show?" Answered once, to the tab and the token that belong together. */
export interface ReadyMessage {
  readonly kind: 'ready';
  readonly token: string;
}
export type ReadyAnswer = CardView | null;

/**
 * Card → background: what she did. `turn-off` is "Turn these off"; `add-one` went to add a person, and is no answer to
 * a friend; `close` takes the frame away after its last line, and with it the tab where she said that she is done here.
 */
export interface AnsweredMessage {
  readonly kind: 'answered';
  readonly token: string;
  readonly answer: Exclude<Answer, 'open' | 'unseen'> | 'turn-off' | 'add-one' | 'close' | 'undo';
  /** With `messaged` and `later`: to whom. */
  readonly friendId?: string | undefined;
  /** With `later`: the draft she chose or wrote, and when. */
  readonly draft?: string | undefined;
  readonly until?: 'morning' | 'ten-minutes' | undefined;
}
export type AnsweredAnswer = { readonly ok: boolean };

/**
 * Popup or options → background: she changed when I may speak. An open card that would not come now is taken away: off
 * is off, everywhere, within a second. Says nothing of what was changed.
 */
export interface ChoicesChangedMessage {
  readonly kind: 'choices-changed';
}

export type Incoming =
  | SignalMessage
  | ScrollMessage
  | ReadMessage
  | GoneMessage
  | ReadyMessage
  | AnsweredMessage
  | ChoicesChangedMessage;

/** Background → place-card: look whether the card may stand here; if so, put it up. */
export interface PlaceMessage {
  readonly kind: 'place';
  /** The page must still be at this address (promise S10). */
  readonly address: string;
  /** It is about a scroll: from one address to the next it stays, as long as that is the same part of the site. */
  readonly roams: boolean;
  /** The card's own address with its one-time token. */
  readonly frame: string;
  /** The card's full height in CSS px, before it is folded to fit. */
  readonly height: number;
  /** The frame's accessible name. */
  readonly title: string;
}
/** `shown`, or the first thing that stood in the way. The codes that can pass are held, the rest are final. */
export type PlaceAnswer =
  | 'shown'
  | 'left'
  | 'help'
  | 'typing'
  | 'selecting'
  | 'fullscreen'
  | 'sharing'
  | 'away'
  | 'form'
  | 'no-room'
  | 'no-frame';

/** Background → place-card: the card says one last line (56 px high), or goes. `there` asks whether it still stands. */
export interface CardMessage {
  readonly kind: 'card';
  readonly act: 'fold' | 'unfold' | 'remove' | 'there' | 'enter';
}

export type Outgoing = PlaceMessage | CardMessage;
