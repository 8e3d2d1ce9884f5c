import { isAlive, send } from '../messages/send.ts';
import { away, scrollNotes, turned, typed } from '../signals/scroll-notes.ts';

/** What shows that somebody is there. Heard at most once in `hearAgain`, and then not listened for any more. */
const signs = ['wheel', 'touchmove', 'pointermove', 'pointerdown', 'keydown'];
const hearAgain = 15_000;
/** A page that goes on by itself for longer than this, with nobody's hand on anything, is not being scrolled (ms). */
const byHand = 45_000;

/**
 * Watches one page of a site whose long scrolls she asked me to notice. Hears the end of each movement, in the page and in
 * anything inside it that scrolls; tells where it stood and how far it went, never what is there. Nothing is polled,
 * nothing is added to the page. Ends by itself once the extension is updated.
 */
export function watchFeed(): void {
  const end = new AbortController();
  const on = { capture: true, passive: true, signal: end.signal };
  const tops = new WeakMap<Element, number>();
  const notes = scrollNotes();
  let felt = 0;
  let timer: ReturnType<typeof setTimeout>;

  const tell = async () => {
    clearTimeout(timer);
    const told = notes.take();
    if (!told.length) return;
    const after = await send({ kind: 'scroll', address: location.href, notes: told });
    if (after) notes.next(after);
    else if (!isAlive()) end.abort();
  };

  const feel = () => {
    felt = Date.now();
    for (const sign of signs) removeEventListener(sign, feel, true);
  };
  const listen = () => {
    for (const sign of signs) addEventListener(sign, feel, on);
  };

  const looks = () => !document.hidden && document.hasFocus();

  const move = ({ target }: Event) => {
    const at = Date.now();
    const scroller = target instanceof Element ? target : document.scrollingElement;
    if (!scroller) return;
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    const dy = scrollTop - (tops.get(scroller) ?? (target === document ? 0 : scrollTop));
    tops.set(scroller, scrollTop);
    if (at - felt > hearAgain) listen();
    if (!dy || at - felt > byHand || !looks()) return;
    const rest = notes.move(at, dy, clientHeight, scrollHeight, location.href);
    clearTimeout(timer);
    if (rest) timer = setTimeout(tell, rest);
  };

  const write = ({ type }: Event) => {
    if (type === 'input' || !getSelection()?.isCollapsed) notes.note(Date.now(), typed, location.href);
  };

  const look = () => {
    if (looks()) return;
    notes.note(Date.now(), away, location.href);
    void tell();
  };

  document.addEventListener('scrollend', move, on);
  for (const name of ['input', 'selectionchange']) document.addEventListener(name, write, on);
  for (const name of ['visibilitychange', 'blur', 'pagehide']) addEventListener(name, look, on);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    () => notes.note(Date.now(), turned, location.href),
    on,
  );
  listen();
}
