import { useEffect, useRef } from 'preact/hooks';
import type { View } from './view.ts';

/** When she comes to a sheet its head is read; when she comes back the caret is where it was. */
export function useFocusAfter(view: View) {
  const main = useRef<HTMLElement>(null);
  const from = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (view.at !== 'list') {
      from.current = 'friend' in view ? view.friend?.id : undefined;
      if (view.at !== 'form') main.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    } else if (from.current !== undefined) {
      main.current?.querySelector<HTMLElement>(`[data-friend="${CSS.escape(from.current)}"]`)?.focus();
      from.current = undefined;
    }
  }, [view]);
  return main;
}
