import { type CardLayout, type Place, placesFor, pointsOf, rectAt, type Viewport } from './card-layout.ts';

/** The inside of the window, without its scrollbars. */
export function viewportOf(page: Document): Viewport {
  const { clientWidth, clientHeight } = page.documentElement;
  // A page in quirks mode has no height of its own there.
  const height = page.compatMode === 'BackCompat' ? (page.defaultView?.innerHeight ?? 0) : clientHeight;
  return { width: clientWidth, height };
}

/**
 * The first place where the card would stand over nothing of the page's own furniture: no fixed or sticky bar, no cookie
 * box, no video (promise G6). Asked at many points each; `ours` is looked through.
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
    return pointsOf(rectAt(place, layout, viewport)).every(([x, y]) => !isFurniture(page, x, y, ours));
  });
}

function isFurniture(page: Document, x: number, y: number, ours: Element | undefined): boolean {
  for (let element = innermost(page, x, y, ours); element; element = above(element)) {
    if (/^(video|dialog)$/.test(element.localName)) return true;
    const { position } = getComputedStyle(element);
    if (position === 'fixed') return coversLittle(page, element);
    if (position === 'sticky' && isStuck(element)) return true;
  }
  return false;
}

/** What stands there; consent boxes like to stand in a tree of their own, and there the tree is asked again. */
function innermost(root: Document | ShadowRoot, x: number, y: number, ours?: Element): Element | undefined {
  const top = root.elementsFromPoint(x, y).find((one) => one !== ours && one.getRootNode() === root);
  return (top?.shadowRoot && innermost(top.shadowRoot, x, y)) ?? top;
}

function above(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
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
  // "auto" is no number, and near nothing.
  const at = (edge: string, distance: number) => Math.abs(Number.parseFloat(edge) - distance) < 1;
  return at(top, box.top) || at(bottom, below);
}
