import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What keeps a thing from going: that her hand or the keyboard is there at all, or only that it moves there. */
export type HeldBy = 'presence' | 'movement';

/**
 * Calls `onUntouched` once the element has been on a visible page for `ms` without the pointer over it, focus in it or a
 * finger on it; each touch starts the wait anew, so that nothing is taken away from under her hand (WCAG 2.2.1). Without
 * `onUntouched` nothing is ever taken away. Held by `movement`, a hand that only rests there holds nothing, because what
 * is to follow is what she asked for; whatever moves starts the wait anew all the same.
 */
export function useUntouched(
  element: RefObject<HTMLElement | null>,
  ms: number,
  onUntouched: (() => void) | undefined,
  heldBy: HeldBy = 'presence',
): void {
  const latest = useRef(onUntouched);
  latest.current = onUntouched;
  const waits = onUntouched !== undefined;

  useEffect(() => {
    const node = element.current;
    if (!node || !waits) return;
    const page = node.ownerDocument;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hovered = false;

    const settle = () => {
      clearTimeout(timer);
      timer = undefined;
      const present = heldBy === 'presence' && (hovered || node.contains(page.activeElement));
      if (!present && page.visibilityState !== 'hidden') timer = setTimeout(() => latest.current?.(), ms);
    };
    const enter = (event: PointerEvent) => {
      hovered = event.pointerType !== 'touch';
      settle();
    };
    const leave = () => {
      hovered = false;
      settle();
    };
    // Focus has not yet left while focusout is being told.
    const blur = () => queueMicrotask(settle);

    settle();
    node.addEventListener('pointerenter', enter);
    node.addEventListener('pointerleave', leave);
    node.addEventListener('pointerdown', settle);
    if (heldBy === 'movement') {
      node.addEventListener('pointermove', settle);
      node.addEventListener('keydown', settle);
    }
    node.addEventListener('focusin', settle);
    node.addEventListener('focusout', blur);
    page.addEventListener('visibilitychange', settle);
    return () => {
      clearTimeout(timer);
      node.removeEventListener('pointerenter', enter);
      node.removeEventListener('pointerleave', leave);
      node.removeEventListener('pointerdown', settle);
      node.removeEventListener('pointermove', settle);
      node.removeEventListener('keydown', settle);
      node.removeEventListener('focusin', settle);
      node.removeEventListener('focusout', blur);
      page.removeEventListener('visibilitychange', settle);
    };
  }, [element, ms, waits, heldBy]);
}
