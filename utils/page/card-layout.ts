/** The inside of the window, in CSS px, scrollbars left out. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How the card stands: a card in a corner, a strip along an edge, or one low line along an edge. */
export interface CardLayout {
  readonly form: 'card' | 'strip' | 'line';
  readonly width: number;
  readonly height: number;
}

export type Place = 'bottom-right' | 'bottom-left' | 'bottom' | 'top';

/** At or under this width the card is a strip. */
const stripUpTo = 480;
const cardWidth = 340;
/** The card's distance from the window's edges. */
const margin = 20;
const lineHeight = 72;
/** Below this a line would have no room for its words. */
const lineFrom = 600;
/** The height of the card once it says its last line. */
export const foldedHeight = 56;

/** The heights of a form from whole to most folded: the wordings go first, then the note keeps one line (look.md). */
const heights = {
  card: { plain: [258, 232, 210], withSupport: [284, 258, 236] },
  strip: { plain: [229, 203, 182], withSupport: [229, 208] },
} as const;

/**
 * How much of the card fits (promise G6): at most 40 % of the window's height and 25 % of its area, along a narrow
 * window at most 33 % of the height. Folds what may be folded first; nothing when even the most folded form is too much.
 */
export function layoutCard({ width, height }: Viewport, fullHeight: number): CardLayout | undefined {
  const kind = fullHeight > heights.card.plain[0] ? 'withSupport' : 'plain';
  if (width <= stripUpTo) {
    const fits = heights.strip[kind].find((h) => h <= height * 0.33);
    return fits === undefined ? undefined : { form: 'strip', width: stripWidth(width), height: fits };
  }
  const limit = Math.min(height * 0.4, (width * height * 0.25) / cardWidth);
  const fits = heights.card[kind].find((h) => h <= limit);
  if (fits !== undefined) return { form: 'card', width: cardWidth, height: fits };
  const lineFits = width >= lineFrom && lineHeight <= height * 0.25;
  return lineFits ? { form: 'line', width, height: lineHeight } : undefined;
}

/** The frame tells a card from a strip by its own width, so no strip is as wide as a card; 3 px lie outside the window. */
function stripWidth(width: number): number {
  return Math.abs(width - cardWidth) < 3 ? cardWidth + 3 : width;
}

/** Where a form may stand, the best place first. Right-to-left interfaces begin on the other side. */
export function placesFor(form: CardLayout['form'], rightToLeft: boolean): readonly Place[] {
  if (form !== 'card') return ['bottom', 'top'];
  return rightToLeft ? ['bottom-left', 'bottom-right'] : ['bottom-right', 'bottom-left'];
}

/** The box that a layout takes at a place. */
export function rectAt(place: Place, { form, width, height }: CardLayout, viewport: Viewport): Rect {
  const gap = form === 'card' ? margin : 0;
  return {
    left: place === 'bottom-right' ? viewport.width - width - gap : gap,
    top: place === 'top' ? 0 : viewport.height - height - gap,
    width,
    height,
  };
}

/** The points along one side of a box: close to its ends for a bar, further in for a small thing in a corner, its middle. */
const along = (from: number, length: number) => [2, 24, length / 2, length - 24, length - 2].map((by) => from + by);

/** The points of a box at which the page is asked what stands there: nine, and as many more as find a small thing. */
export function pointsOf({ left, top, width, height }: Rect): readonly (readonly [number, number])[] {
  return along(left, width).flatMap((x) => along(top, height).map((y) => [x, y] as const));
}

/** Whether `inner` lies wholly within `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}
