import { isAlive } from '../messages/send.ts';

/** A part of the Navigation API, where the browser has it. */
interface Navigation extends EventTarget {}

/**
 * Calls `onLeave` once: when the address changes without a reload to one that is not `isHere`, when the page goes, when our box is taken out of it or
 * the extension behind us was updated or removed. `signal` ends the watch. Only the box's parent is observed.
 */
export function watchLeaving(
  page: Document,
  host: Element,
  isHere: (address: string) => boolean,
  onLeave: () => void,
  signal: AbortSignal,
): void {
  const leave = () => {
    if (!signal.aborted) onLeave();
  };
  const moved = () => {
    if (!isHere(page.location.href)) leave();
  };
  const view = page.defaultView;
  const navigation = (globalThis as { navigation?: Navigation }).navigation;
  const until = { signal };
  navigation?.addEventListener('currententrychange', moved, until);
  view?.addEventListener('popstate', moved, until);
  view?.addEventListener('hashchange', moved, until);
  view?.addEventListener('pagehide', leave, until);

  const parent = host.parentNode;
  const observer = new MutationObserver(() => {
    if (host.parentNode !== parent) leave();
  });
  if (parent) observer.observe(parent, { childList: true });

  // Once a second while a card stands, which is seldom and short: an address that changed where there is no Navigation
  // API, and an extension that is gone (its frame cannot say so any more).
  const beat = () => {
    moved();
    if (!isAlive()) leave();
    timer = setTimeout(beat, 1_000);
  };
  let timer = setTimeout(beat, 1_000);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
