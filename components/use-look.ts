import { useLayoutEffect } from 'preact/hooks';

/** Puts her choice of look on the page; until it is known the page follows the system. */
export function useLook(look: 'system' | 'night' | 'day' | undefined): void {
  useLayoutEffect(() => {
    if (look) document.documentElement.dataset.look = look;
  }, [look]);
}
