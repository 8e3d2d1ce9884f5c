import type { PlaceAnswer, PlaceMessage } from '../messages/contract.ts';
import { isSamePart } from '../signals/same-part.ts';
import { mountCard } from './card-frame.ts';
import { type CardLayout, covers, layoutCard, type Place, rectAt } from './card-layout.ts';
import { freePlace, viewportOf } from './free-place.ts';
import type { HerHands } from './her-hands.ts';
import { inTheWay, inTheWayNow } from './in-the-way.ts';
import { watchLeaving } from './leaving.ts';

/** How long the frame may take to say, by way of the background, that it runs. Its load event proves nothing (P12). */
const runsWithinMs = 1_500;

/** A card that is on the page, or on its way. */
export interface StandingCard {
  /** What became of it; settles once, within two seconds. */
  readonly placed: Promise<PlaceAnswer>;
  /** To the full height. The first time it also brings the card into sight. */
  unfold(): void;
  /** To the height of its last line. */
  fold(): void;
  /** Takes the keyboard in, because she asked for it. */
  enter(): void;
  /** Away, with focus back where it was. `placed` settles as `no-frame` if it never stood. */
  remove(): void;
}

/** Everything the page-side needs to know of where it is, so that nothing is taken from the page's own globals. */
export interface Surroundings {
  readonly page: Document;
  readonly hands: HerHands;
  readonly rightToLeft: boolean;
  /** The card is gone for a reason of the page's own. Said at most once, never after `remove`. */
  onGone(): void;
}

/** Looks whether the card may stand here and puts it up, or gives the first thing in its way. */
export function standCard(
  message: Pick<PlaceMessage, 'address' | 'roams' | 'frame' | 'height' | 'title'>,
  { page, hands, rightToLeft, onGone }: Surroundings,
): StandingCard | Exclude<PlaceAnswer, 'shown'> {
  const { address, roams } = message;
  const isHere = (now: string) => (roams ? isSamePart(now, address) : now === address);
  const obstacle = inTheWay(page, isHere, hands);
  if (obstacle) return obstacle;
  const room = roomFor(page, message.height, rightToLeft);
  if (!room) return 'no-room';

  let { layout, place } = room;
  let folded = false;
  let shown = false;
  const frame = mountCard(page, message.frame, message.title);
  const draw = () => frame.stand(place, layout, folded);
  draw();
  const watch = new AbortController();
  const { signal } = watch;
  const lightly = { signal, capture: true, passive: true };
  const { promise: placed, resolve: settle } = Promise.withResolvers<PlaceAnswer>();
  const focus = watchFocus(page, frame.host, lightly);

  const end = (answer: PlaceAnswer, atOnce: boolean) => {
    if (signal.aborted) return;
    watch.abort();
    focus.giveBack();
    frame.remove(atOnce);
    settle(answer);
  };
  const giveUp = () => {
    const stood = shown;
    end('left', true);
    if (stood) onGone();
  };
  watchLeaving(page, frame.host, isHere, giveUp, signal);
  const tooLate = setTimeout(() => end('no-frame', true), runsWithinMs);
  signal.addEventListener('abort', () => clearTimeout(tooLate));

  const layAgain = () => {
    const next = roomFor(page, message.height, rightToLeft, frame.host);
    if (!next) return giveUp();
    ({ layout, place } = next);
    draw();
  };
  const uncover = (event: FocusEvent) => {
    if (!(event.target instanceof Element) || event.target === frame.host) return;
    const box = event.target.getBoundingClientRect();
    const hidden = () => covers(frame.host.getBoundingClientRect(), box);
    if (!hidden()) return;
    const other = freePlace(page, layout, rightToLeft, frame.host, place);
    if (other) {
      place = other;
      draw();
    }
    // Nowhere to make way to: what she is at comes before a card, which the popup holds.
    if (hidden()) giveUp();
  };
  page.defaultView?.addEventListener('resize', layAgain, lightly);
  page.addEventListener('focusin', uncover, lightly);

  return {
    placed,
    unfold() {
      if (signal.aborted) return;
      folded = false;
      draw();
      if (shown) return;
      const late =
        inTheWayNow(page, isHere, hands) ?? (isMoved(page, frame.host, place, layout) ? 'no-room' : undefined);
      if (late) return end(late, true);
      clearTimeout(tooLate);
      shown = true;
      frame.reveal();
      settle('shown');
    },
    enter: frame.enter,
    fold() {
      folded = true;
      draw();
    },
    remove: () => end('no-frame', false),
  };
}

function roomFor(
  page: Document,
  height: number,
  rightToLeft: boolean,
  ours?: Element,
): { layout: CardLayout; place: Place } | undefined {
  const layout = layoutCard(viewportOf(page), height);
  const place = layout && freePlace(page, layout, rightToLeft, ours);
  return layout && place && { layout, place };
}

/** Some pages move, scale or contain everything in them; there a box is not where it was put, and is not shown. */
function isMoved(page: Document, host: Element, place: Place, layout: CardLayout): boolean {
  const is = host.getBoundingClientRect();
  const meant = rectAt(place, layout, viewportOf(page));
  return Math.hypot(is.left - meant.left, is.top - meant.top, is.width - meant.width) > 4;
}

/** Remembers where the focus was before it went into the card, and gives it back if it is still there (promise G3). */
function watchFocus(page: Document, host: Element, lightly: AddEventListenerOptions): { giveBack(): void } {
  let before = page.activeElement;
  const remember = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target !== host) before = event.target;
  };
  page.addEventListener('focusin', remember, lightly);
  return {
    giveBack() {
      if (page.activeElement !== host) return;
      if (before instanceof HTMLElement && before !== page.body) before.focus({ preventScroll: true });
      else page.defaultView?.focus();
    },
  };
}
