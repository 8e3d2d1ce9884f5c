/** What is known about one click when it arrives. */
export interface ClickFacts {
  /** False for a click made by a script. */
  readonly isTrusted: boolean;
  /** For how long the whole card has been seen without a break, in ms; undefined while it is not. */
  readonly seenForMs: number | undefined;
}

/** How long the card must have stood in sight before a click on it can be meant (promise P13). */
const meantAfterMs = 500;

/**
 * Whether a click counts: made by a hand, on a card that has stood in full sight for half a second. A page can make the
 * card see-through, cover it or move it under the pointer; then nothing happens, and the popup still has it.
 */
export function clickCounts({ isTrusted, seenForMs }: ClickFacts): boolean {
  return isTrusted && seenForMs !== undefined && seenForMs >= meantAfterMs;
}

/** `trackVisibility` (Chromium) also sees opacity, covering and transforms; elsewhere only "in the viewport" is known. */
interface TrackingInit extends IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Lets only those clicks through to the card that count, from now on and for the life of the page. Everything in the
 * card is reached by click events (keys make them too), so this one place is enough.
 */
export function guardClicks(page: Document, clock: () => number = () => performance.now()): void {
  let seenSince: number | undefined;
  const tracks = 'isVisible' in IntersectionObserverEntry.prototype;
  const init: TrackingInit = { threshold: [0, 0.95, 1], ...(tracks && { trackVisibility: true, delay: 100 }) };
  const observer = new IntersectionObserver((entries) => {
    const last: TrackedEntry | undefined = entries.at(-1);
    const seen = last?.isIntersecting && last.intersectionRatio >= 0.95 && (!tracks || last.isVisible);
    seenSince = seen ? (seenSince ?? clock()) : undefined;
  }, init);
  observer.observe(page.documentElement);

  const guard = (event: Event) => {
    const seenForMs = seenSince === undefined ? undefined : clock() - seenSince;
    if (clickCounts({ isTrusted: event.isTrusted, seenForMs })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', guard, true);
  page.addEventListener('auxclick', guard, true);
}
