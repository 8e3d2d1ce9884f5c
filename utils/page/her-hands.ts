/** What her hands are doing on this page, noticed from now on. Times only: which key it was is never looked at. */
export interface HerHands {
  /** A key within five seconds, a word being composed, or a pointer held down. */
  busy(): boolean;
}

const typingLastsMs = 5_000;

/** Listens passively for the life of the page; costs nothing until asked. */
export function watchHands(page: Document, clock: () => number = () => performance.now()): HerHands {
  let lastKey = Number.NEGATIVE_INFINITY;
  let composing = false;
  let pressed = false;
  const listen = (names: readonly string[], does: () => void) => {
    for (const name of names) page.addEventListener(name, does, { capture: true, passive: true });
  };
  listen(['keydown', 'input'], () => {
    lastKey = clock();
  });
  listen(['compositionstart'], () => {
    composing = true;
  });
  listen(['compositionend'], () => {
    composing = false;
  });
  listen(['pointerdown'], () => {
    pressed = true;
  });
  listen(['pointerup', 'pointercancel', 'dragend'], () => {
    pressed = false;
  });
  return { busy: () => composing || pressed || clock() - lastKey < typingLastsMs };
}
