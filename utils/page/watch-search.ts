import { isAlive, send } from '../messages/send.ts';
import { searchPart } from '../signals/search-parameter.ts';
import { settleAfter } from '../signals/settle.ts';

/** Keys begin the five seconds anew; the others may end what was in the way, or begin it. All passive, none polled. */
const keys = ['keydown', 'input'];
const turns = ['selectionchange', 'visibilitychange', 'fullscreenchange'];
const windowTurns = ['focus', 'blur', 'popstate', 'hashchange', 'prerenderingchange'];

/** How long after a "held" it is said again, for what ends without an event (a call, a dialog), ms. */
const againAfter = 3 * settleAfter;
/** No browser shows an address beyond this; the background refuses longer ones. */
const longestAddress = 200_000;

/**
 * Watches one results page. Says each new search once when its results stand, and once more when they have stood for
 * five seconds, looked at, with no key pressed and nothing selected. A page that came back (restored session, back,
 * reload, duplicated tab) or is only being prepared is not a search. Ends by itself once the extension is updated.
 */
export function watchSearch(): void {
  const end = new AbortController();
  const on = { capture: true, passive: true, signal: end.signal };
  let heard = '';
  let settled = '';
  let timer: ReturnType<typeof setTimeout> | 0 = 0;

  const inTheWay = () =>
    document.hidden || !document.hasFocus() || document.fullscreenElement || !getSelection()?.isCollapsed;

  const say = async (settledNow: boolean) => {
    const address = location.href.slice(0, longestAddress);
    const answer = await send({ kind: 'signal', address, settled: settledNow });
    if (!answer && !isAlive()) end.abort();
    return answer;
  };

  const wait = (search: string, long = settleAfter) => {
    clearTimeout(timer);
    timer = setTimeout(settle, long, search);
  };

  const settle = async (search: string) => {
    timer = 0;
    if (end.signal.aborted || search !== searchPart(location.href) || inTheWay()) return;
    settled = search;
    if ((await say(true)) !== 'held') return;
    settled = '';
    if (!timer) wait(search, againAfter);
  };

  const stir = (event?: Event) => {
    const search = searchPart(location.href);
    if (!search || (document as { prerendering?: boolean }).prerendering) return;
    const fresh = heard !== search;
    if (fresh) {
      heard = search;
      void say(false);
    }
    if (settled === search || inTheWay()) {
      clearTimeout(timer);
      timer = 0;
    } else if (fresh || !timer || keys.includes(event?.type ?? '')) wait(search);
  };

  /** Marks what stands here as known: it was not searched just now, or its page is being left. */
  const know = () => {
    clearTimeout(timer);
    heard = settled = searchPart(location.href);
  };

  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry && entry.type !== 'navigate') know();

  for (const name of [...keys, ...turns]) document.addEventListener(name, stir, on);
  for (const name of windowTurns) addEventListener(name, stir, on);
  addEventListener('pagehide', know, on);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    (event) => {
      if ((event as { navigationType?: string }).navigationType === 'traverse') know();
      stir();
    },
    on,
  );
  stir();
}
