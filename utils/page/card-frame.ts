import { type CardLayout, foldedHeight, type Place } from './card-layout.ts';

type Styles = Readonly<Record<string, string>>;

/** The card's frame on a page: a plain box, a closed root, our own page in it. Holds no text and no name. */
export interface CardFrame {
  /** The plain box; nothing of ours can be reached from it. */
  readonly host: HTMLElement;
  /** Stands the frame somewhere else or gives it another size, without loading it anew. */
  stand(place: Place, layout: CardLayout, folded: boolean): void;
  /** Fades it in: 160 ms and a rise of 6 px; 80 ms and no rise where she wants less motion (promise G9). */
  reveal(): void;
  /** Fades it out and takes it away; at once when `now`. The second time it does nothing. */
  remove(now?: boolean): void;
}

const hostStyle: Styles = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  visibility: 'hidden',
  opacity: '0',
};
const frameStyle: Styles = { display: 'block', width: '100%', height: '100%', border: '0', background: 'none' };
const shadow = '0 10px 30px rgb(0 0 0 / 0.42)';

/** Puts the frame up, out of sight. `address` is our own page with its one-time token; `title` the frame's name. */
export function mountCard(page: Document, address: string, title: string): CardFrame {
  const host = page.createElement('div');
  const frame = page.createElement('iframe');
  set(host, hostStyle);
  set(frame, frameStyle);
  frame.title = title;
  // To any origin: with a dynamic address the frame's own origin is not the one it was asked for by.
  frame.allow = 'clipboard-write *';
  frame.src = address;
  host.attachShadow({ mode: 'closed' }).append(frame);
  page.documentElement.append(host);
  let gone = false;

  return {
    host,
    stand(place, { form, width, height }, folded) {
      const edge = form === 'card' ? '20px' : '0px';
      const top = place === 'top';
      const radius = form === 'card' ? '14px' : top ? '0 0 16px 16px' : '16px 16px 0 0';
      set(host, {
        width: `${width}px`,
        height: `${folded ? foldedHeight : height}px`,
        top: top ? '0px' : 'auto',
        bottom: top ? 'auto' : edge,
        left: place === 'bottom-right' ? 'auto' : edge,
        right: place === 'bottom-right' ? edge : 'auto',
      });
      set(frame, { 'border-radius': radius, 'box-shadow': shadow });
    },
    reveal() {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      set(host, { visibility: 'visible', opacity: '1' });
      // A picture of the way in only: when it ends, nothing of it is left on the box.
      const rise = calm ? {} : { transform: ['translateY(6px)', 'none'] };
      host.animate({ opacity: [0, 1], ...rise }, { duration: calm ? 80 : 160, easing: 'ease-out' });
    },
    remove(now = false) {
      if (gone) return;
      gone = true;
      if (now || !host.isConnected) {
        host.remove();
        return;
      }
      set(host, { opacity: '0', 'pointer-events': 'none' });
      host.animate({ opacity: [1, 0] }, { duration: 120 });
      setTimeout(() => host.remove(), 120);
    },
  };
}

/** Through the object model, which a page's style policy does not touch; important, so that its rules do not either. */
function set(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
