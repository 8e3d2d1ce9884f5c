import { useEffect, useRef } from 'preact/hooks';
import type { View } from './view.ts';

/** When she comes to a sheet its head is read; when she comes back the caret is where it was. */
export function useFocusAfter(view: View) {
  const main = useRef<HTMLElement>(null);
  const from = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (view.at !== 'list') {
      from.current = wayInto(view);
      if (view.at !== 'form') main.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    } else if (from.current !== undefined) {
      document.querySelector<HTMLElement>(from.current)?.focus();
      from.current = undefined;
    }
  }, [view]);
  return main;
}

/** What she pressed to come to this view, as a selector. */
function wayInto(view: Exclude<View, { at: 'list' }>): string {
  if (view.at === 'others') return '[data-share="others"]';
  if (view.at === 'whom') return '.ask button';
  const id = view.friend && CSS.escape(view.friend.id);
  if (id === undefined) return '.find button';
  return view.at === 'share' ? `[data-share="${id}"]` : `[data-friend="${id}"]`;
}
