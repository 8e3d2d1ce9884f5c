import { send } from '../messages/send.ts';
import { searchPart } from '../signals/search-parameter.ts';
import { settleAfter } from '../signals/settle.ts';

/** Whatever may end a calm or begin one; each starts the five seconds anew. All passive, none polled. */
const stirrings = ['keydown', 'input', 'selectionchange', 'visibilitychange', 'fullscreenchange'];

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
  let timer: ReturnType<typeof setTimeout>;

  const inTheWay = () =>
    document.hidden || !document.hasFocus() || document.fullscreenElement || !getSelection()?.isCollapsed;

  const say = async (settledNow: boolean) => {
    const answer = await send({ kind: 'signal', address: location.href, settled: settledNow });
    if (!answer) end.abort();
    return answer;
  };

  const stir = () => {
    clearTimeout(timer);
    const search = searchPart(location.href);
    if (end.signal.aborted || !search || (document as { prerendering?: boolean }).prerendering) return;
    if (heard !== search) {
      heard = search;
      void say(false);
    }
    if (settled !== search && !inTheWay()) timer = setTimeout(settle, settleAfter, search);
  };

  const settle = async (search: string) => {
    settled = search;
    if (inTheWay() || (await say(true)) === 'held') settled = '';
  };

  /** Marks what stands here as known: it was not searched just now. */
  const know = () => {
    heard = settled = searchPart(location.href);
  };

  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry && entry.type !== 'navigate') know();

  for (const name of stirrings) document.addEventListener(name, stir, on);
  for (const name of ['focus', 'blur', 'popstate', 'hashchange', 'prerenderingchange'])
    addEventListener(name, stir, on);
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
