import { namesHelpline } from '../support/names-helpline.ts';

/** More text than this stands on no first screen; what lies beyond is not read. */
const mostText = 40_000;

/**
 * Whether the page's first screen offers help of its own: a telephone link, or a helpline's number in any spelling
 * (promise S9). The search engine knows many languages; this borrows its judgement. Answers yes or no, keeps no text.
 */
export function offersHelp(page: Document): boolean {
  const links = page.querySelectorAll('a[href^="tel:" i], area[href^="tel:" i]');
  if ([...links].some((link) => onFirstScreen(page, link.getBoundingClientRect()))) return true;
  return namesHelpline(firstScreenText(page));
}

/** In sight when the page is scrolled to its top. */
function onFirstScreen(page: Document, box: DOMRect): boolean {
  const scrolled = page.defaultView?.scrollY ?? 0;
  const height = page.defaultView?.innerHeight ?? 0;
  return box.width > 0 && box.height > 0 && box.top + scrolled < height && box.bottom + scrolled > 0;
}

/** A number often stands in several elements, so texts in one block are joined as they are read. */
function firstScreenText(page: Document): string {
  const walker = page.createTreeWalker(page.body ?? page.documentElement, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  let text = '';
  let block: Element | null | undefined;
  while (walker.nextNode() && text.length < mostText) {
    const node = walker.currentNode as Text;
    // Only what holds digits, or only joins them, can be a part of a number.
    if (!/\p{Nd}|^[\s().\-‐‑–/]{1,3}$/u.test(node.data)) continue;
    range.selectNode(node);
    if (!onFirstScreen(page, range.getBoundingClientRect())) continue;
    const owner = blockOf(node);
    text += owner === block ? node.data : `\n|${node.data}`;
    block = owner;
  }
  return text;
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}
