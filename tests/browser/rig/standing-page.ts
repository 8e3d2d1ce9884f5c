import { foldedHeight } from '../../../utils/page/card-layout.ts';
import { type StandingCard, standCard } from '../../../utils/page/standing-card.ts';

/** What of the way in and out of the frame was to be seen: for how long, and whether anything was to move. */
interface Drawn {
  readonly duration: number;
  readonly moves: boolean;
}

let card: StandingCard | undefined;
let host: HTMLElement | undefined;
let gone = false;
const drawn: Drawn[] = [];

const animate = Element.prototype.animate;
Element.prototype.animate = function (frames, options) {
  const duration = Number((options as KeyframeAnimationOptions).duration);
  drawn.push({ duration, moves: JSON.stringify(frames).includes('translate') });
  return animate.call(this, frames, options);
};

/** The product's own code that puts a card on a page, in a page of its own; what it says and where it then is. */
const standing = {
  foldedHeight,
  drawn,
  /** Puts a card of this height up and brings it into sight; gives what stood in its way, or nothing. */
  stand(height: number, rightToLeft = false): string | null {
    standing.away();
    const before = new Set(document.documentElement.children);
    const next = standCard(
      { address: location.href, roams: false, frame: 'about:blank', height, title: 'A suggestion' },
      {
        page: document,
        hands: { busy: () => false },
        rightToLeft,
        onGone: () => {
          gone = true;
        },
      },
    );
    if (typeof next === 'string') return next;
    card = next;
    host = [...document.documentElement.children].find((one) => !before.has(one)) as HTMLElement;
    card.unfold();
    return null;
  },
  /** Takes it away at once, and forgets it. */
  away(): void {
    card?.remove();
    host?.remove();
    card = undefined;
    host = undefined;
    gone = false;
  },
  fold: () => card?.fold(),
  remove: () => card?.remove(),
  gone: () => gone,
  isThere: () => host?.isConnected === true,
  /** Where it is; null when it is not there. */
  box(): { left: number; top: number; width: number; height: number } | null {
    if (!host?.isConnected) return null;
    const { left, top, width, height } = host.getBoundingClientRect();
    return { left, top, width, height };
  },
  /** What the page could see of it. */
  plain(): string {
    return host ? [host.outerHTML, host.className, host.id, String(host.shadowRoot)].join('|') : '';
  },
  /** True when it is drawn whole, in full, and on top of everything at its middle. */
  inSight(): boolean {
    const box = standing.box();
    if (!host || !box) return false;
    const { opacity, visibility, display, pointerEvents } = getComputedStyle(host);
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return (
      opacity === '1' && visibility === 'visible' && display !== 'none' && pointerEvents !== 'none' && top === host
    );
  },
};
export type Standing = typeof standing;

Object.assign(globalThis, { standing });
