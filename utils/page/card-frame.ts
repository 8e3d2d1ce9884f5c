import { type CardLayout, foldedHeight, type Place } from './card-layout.ts';

/** The card's frame on a page: a plain box, a closed root, our own page in it. Holds no text and no name. */
export interface CardFrame {
  /** The plain box; nothing of ours can be reached from it. */
  readonly host: HTMLElement;
  /** Stands the frame somewhere else or gives it another size, without loading it anew. */
  stand(place: Place, layout: CardLayout, folded: boolean): void;
  /** Takes the keyboard into the frame, because she asked for it. */
  enter(): void;
  /** Fades it in: 160 ms and a rise of 6 px; 80 ms and no rise where she wants less motion (promise G9). */
  reveal(): void;
  /** Fades it out and takes it away; at once when `now`. The second time it does nothing. */
  remove(now?: boolean): void;
}

const radii = { card: '14px', top: '0 0 16px 16px', bottom: '16px 16px 0 0' };

/** She wants less motion. */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Puts the frame up, out of sight. `address` is our own page with its one-time token; `title` the frame's name. */
export function mountCard(page: Document, address: string, title: string): CardFrame {
  const host = page.createElement('div');
  const frame = page.createElement('iframe');
  frame.title = title;
  // To any origin: with a dynamic address the frame's own origin is not the one it was asked for by.
  frame.allow = 'clipboard-write *';
  frame.src = address;
  const root = host.attachShadow({ mode: 'closed' });
  root.append(frame);
  const dress = dresser(page, root);
  let box = '';
  let look = 'visibility:hidden;';
  let radius = '';
  const draw = () => dress(box + look, radius);
  draw();
  page.documentElement.append(host);
  let gone = false;

  return {
    host,
    stand(place, { form, width, height }, folded) {
      const edge = form === 'card' ? '20px' : '0';
      const up = place === 'top' ? `top:${edge};` : `bottom:${edge};`;
      const side = place === 'bottom-right' ? `right:${edge};` : `left:${edge};`;
      radius = form === 'card' ? radii.card : radii[place as 'top' | 'bottom'];
      box = `width:${width}px;height:${folded ? foldedHeight : height}px;${up}${side}`;
      draw();
    },
    enter: () => frame.focus(),
    reveal() {
      look = 'visibility:visible;';
      draw();
      // A picture of the way in only: when it ends, nothing of it is left on the frame.
      const rise = calm() ? {} : { transform: ['translateY(6px)', 'none'] };
      frame.animate({ opacity: [0, 1], ...rise }, { duration: calm() ? 80 : 160, easing: 'ease-out' });
    },
    remove(now = false) {
      if (gone) return;
      gone = true;
      if (now || !host.isConnected) {
        host.remove();
        return;
      }
      look = 'visibility:visible;pointer-events:none;';
      draw();
      frame.animate({ opacity: [1, 0] }, { duration: calm() ? 80 : 120, fill: 'forwards' });
      setTimeout(() => host.remove(), 120);
    },
  };
}

/**
 * Writes the box's rules from inside its closed root: nothing is left for the page to read on the box, an important rule
 * in here wins over every rule of the page, and a page's style policy does not reach it.
 */
function dresser(page: Document, root: ShadowRoot): (box: string, radius: string) => void {
  const rules = (box: string, radius: string) =>
    `:host{all:initial!important;position:fixed!important;z-index:2147483647!important;${box.replaceAll(';', '!important;')}}` +
    `iframe{display:block;width:100%;height:100%;border:0;border-radius:${radius || 0};box-shadow:0 10px 30px rgb(0 0 0/.42)}`;
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (box, radius) => sheet.replaceSync(rules(box, radius));
  } catch {
    // Where a sheet made in a content script may not be adopted.
    const style = page.createElement('style');
    root.append(style);
    return (box, radius) => {
      style.textContent = rules(box, radius);
    };
  }
}
