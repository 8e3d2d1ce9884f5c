import { send } from '../messages/send.ts';
import { away, moved, scrollNotes, turned, typed } from '../signals/scroll-notes.ts';

/** What shows that somebody is there. Each is heard once, and listened for again when `hearAgain` has passed (ms). */
const signs = ['wheel', 'touchmove', 'pointermove', 'keydown'];
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
  const notes = scrollNotes(Date.now, () => location.href);
  let felt = 0;
  let timer: ReturnType<typeof setTimeout>;

  const tell = async () => {
    const told = notes.take();
    if (!told[0]) return;
    const after = await send({ kind: 'scroll', address: location.href, notes: told });
    // Asked twice and nobody answered: the extension is gone, or does not look here any more.
    if (after) notes.next(after);
    else end.abort();
  };

  const feel = () => {
    felt = Date.now();
  };
  const listen = () => {
    for (const sign of signs) addEventListener(sign, feel, { ...on, once: true });
  };

  const looks = () => !document.hidden && document.hasFocus();

  const move = ({ target }: Event) => {
    const scroller = (target as Document).scrollingElement ?? (target as Element);
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    // The first movement of anything only tells where it stands.
    const dy = scrollTop - (tops.get(scroller) ?? scrollTop);
    const since = Date.now() - felt;
    tops.set(scroller, scrollTop);
    if (since > hearAgain) listen();
    if (!dy || since > byHand || !looks()) return;
    const rest = notes.note(moved, dy, clientHeight, scrollHeight);
    clearTimeout(timer);
    if (rest) timer = setTimeout(tell, rest);
  };

  const write = ({ type }: Event) => {
    if (type === 'input' || !getSelection()?.isCollapsed) notes.note(typed);
  };

  const look = () => {
    if (looks()) return;
    notes.note(away);
    void tell();
  };

  const hear = (names: string[], does: (event: Event) => void) => {
    for (const name of names) addEventListener(name, does, on);
  };
  hear(['scrollend'], move);
  hear(['input', 'selectionchange'], write);
  hear(['visibilitychange', 'blur'], look);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    () => notes.note(turned),
    on,
  );
  listen();
}
