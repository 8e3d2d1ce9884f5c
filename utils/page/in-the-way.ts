import type { PlaceAnswer } from '../messages/contract.ts';
import { offersHelp } from './help-box.ts';
import type { HerHands } from './her-hands.ts';
import { asksForSecrets, hasUnsavedInput, isWriting } from './unsaved-input.ts';

type Obstacle = Exclude<PlaceAnswer, 'shown' | 'no-room'>;

/** Whether an address is still the one that the card was meant for. */
export type IsHere = (address: string) => boolean;

/** One reason not to show a card now, in the order of the list; those that last come before those that pass. */
type Probe = readonly [Obstacle, (page: Document, hands: HerHands) => boolean];

const lasting: readonly Probe[] = [
  // A document that is no page (a PDF, a picture), or a page within a page.
  ['no-frame', (page) => page.contentType !== 'text/html' && page.contentType !== 'application/xhtml+xml'],
  ['no-frame', (page) => page.defaultView?.top !== page.defaultView],
  // A page without an origin (a sandbox policy) has our frame without one too: it could show itself and open nothing.
  ['no-frame', () => origin === 'null'],
  ['help', offersHelp],
  ['form', (page) => asksForSecrets(page) || hasUnsavedInput(page)],
];

const passing: readonly Probe[] = [
  ['away', (page) => page.visibilityState !== 'visible' || !page.hasFocus() || matchMedia('print').matches],
  ['fullscreen', (page) => page.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches],
  ['sharing', hasLiveCamera],
  ['typing', (page, hands) => hands.busy() || isWriting(page) || hasOpenDialog(page)],
  ['selecting', (page) => page.getSelection()?.type === 'Range'],
];

/** The first thing that stands in the card's way on this page (promises S9, S10, G10), or nothing. */
export function inTheWay(
  page: Document,
  isHere: IsHere,
  hands: HerHands,
  probes: readonly Probe[] = [...lasting, ...passing],
): Obstacle | undefined {
  if (!isHere(page.location.href)) return 'left';
  return probes.find(([, stands]) => stands(page, hands))?.[0];
}

/** The same at the moment of showing, without the look for help, which was taken less than two seconds ago. */
export function inTheWayNow(page: Document, isHere: IsHere, hands: HerHands): Obstacle | undefined {
  return inTheWay(page, isHere, hands, passing);
}

function hasOpenDialog(page: Document): boolean {
  if (page.querySelector('dialog[open]')) return true;
  const modal = page.querySelectorAll('[aria-modal="true"]');
  if ([...modal].some((element) => element.getClientRects().length > 0)) return true;
  // An open list of a select, where the browser can tell.
  return CSS.supports('selector(select:open)') && page.querySelector('select:open') !== null;
}

/** A picture from a camera or a shared screen that is running on this page: most likely a call. */
function hasLiveCamera(page: Document): boolean {
  return [...page.querySelectorAll('video')].some((video) => {
    const stream = video.srcObject;
    return stream instanceof MediaStream && stream.getVideoTracks().some((track) => track.readyState === 'live');
  });
}
