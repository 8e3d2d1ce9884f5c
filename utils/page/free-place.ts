import { type CardLayout, ninePoints, type Place, placesFor, rectAt, type Viewport } from './card-layout.ts';

/** The inside of the window, without its scrollbars. */
export function viewportOf(page: Document): Viewport {
  const { clientWidth, clientHeight } = page.documentElement;
  // A page in quirks mode has no height of its own there.
  const height = page.compatMode === 'BackCompat' ? (page.defaultView?.innerHeight ?? 0) : clientHeight;
  return { width: clientWidth, height };
}

/**
 * The first place where the card would stand over nothing of the page's own furniture: no fixed or sticky bar, no cookie
 * box, no video (promise G6). Asked at nine points each; `ours` is looked through.
 */
export function freePlace(
  page: Document,
  layout: CardLayout,
  rightToLeft: boolean,
  ours?: Element,
  not?: Place,
): Place | undefined {
  const viewport = viewportOf(page);
  return placesFor(layout.form, rightToLeft).find((place) => {
    if (place === not) return false;
    return ninePoints(rectAt(place, layout, viewport)).every(([x, y]) => !isFurniture(page, x, y, ours));
  });
}

function isFurniture(page: Document, x: number, y: number, ours: Element | undefined): boolean {
  const top = page.elementsFromPoint(x, y).find((element) => element !== ours);
  for (let element = top; element; element = element.parentElement ?? undefined) {
    if (element.localName === 'video' || element.localName === 'dialog') return true;
    const { position } = getComputedStyle(element);
    if (position === 'fixed') return coversLittle(page, element);
    if (position === 'sticky' && isStuck(element)) return true;
  }
  return false;
}

/** Some pages put all of themselves into one fixed box; that is the page, not a bar on it. */
function coversLittle(page: Document, element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const viewport = viewportOf(page);
  return width * height < viewport.width * viewport.height * 0.9;
}

/** A sticky box that is held at its edge right now; elsewhere it scrolls away like any other. */
function isStuck(element: Element): boolean {
  const { top, bottom } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const below = (element.ownerDocument.defaultView?.innerHeight ?? 0) - box.bottom;
  const at = (edge: string, distance: number) => edge !== 'auto' && Math.abs(Number.parseFloat(edge) - distance) < 1;
  return at(top, box.top) || at(bottom, below);
}
