/** The kinds of control the tests look for; by what they are to her, never by class or id. */
export type Role = 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'combobox' | 'heading' | 'summary';

/**
 * One of our own documents in a running browser (the card in its frame, the popup, a page), driven as she would: by the
 * names she reads, with a real pointer. The same in both browsers.
 */
export interface Surface {
  /** The value of an expression in the document; must be plain. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the one control of this name, once it is there; throws when it does not come. */
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Puts text into the field of this name. */
  fill(name: string | RegExp, text: string): Promise<void>;
  /** Makes sure that the box of this name is ticked; a click only where it is not yet. */
  tick(name: string | RegExp): Promise<void>;
  /** Waits until the control is there to be seen. */
  awaits(role: Role, name: string | RegExp): Promise<void>;
  /** The names of every visible control of a kind, in reading order. */
  names(role: Role): Promise<string[]>;
  /** The text to be seen. */
  text(): Promise<string>;
}

const selectors: Record<Role, string> = {
  button: 'button, [role="button"], input[type="submit"], input[type="button"]',
  link: 'a[href], [role="link"]',
  checkbox: 'input[type="checkbox"], [role="checkbox"], [role="switch"]',
  radio: 'input[type="radio"], [role="radio"]',
  textbox:
    'input:not([type]), input[type="text"], input[type="tel"], input[type="email"], input[type="search"], input[type="url"], input[type="password"], textarea, [role="textbox"]',
  combobox: 'select, [role="combobox"]',
  heading: 'h1, h2, h3, h4, [role="heading"]',
  summary: 'summary',
};

/** An expression, a function of a selector. Runs in the document: each visible element of the role with its accessible name, near enough for our own pages. */
export const collect = `(selector) => {
  const text = (e) => (e.innerText ?? e.textContent ?? '').trim();
  const byId = (ids) => ids.split(/\\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ');
  const name = (e) => (
    (e.getAttribute('aria-labelledby') && byId(e.getAttribute('aria-labelledby'))) ||
    e.getAttribute('aria-label') ||
    (e.labels && [...e.labels].map(text).join(' ')) ||
    (e.tagName === 'INPUT' ? e.value || e.placeholder || e.title : text(e) || e.title) || ''
  ).replace(/\\s+/g, ' ').trim();
  const seen = (e) => {
    const target = e.getClientRects().length > 0 ? e : e.labels?.[0];
    return !!target && target.getClientRects().length > 0 && getComputedStyle(target).visibility !== 'hidden' && !e.closest('[inert]');
  };
  return [...document.querySelectorAll(selector)].filter(seen).map((element) => ({ element, name: name(element) }));
}`;

function matches(name: string | RegExp): string {
  return typeof name === 'string' ? `(n) => n === ${JSON.stringify(name)}` : `(n) => ${name}.test(n)`;
}

/** An expression for the names of every visible control of a role. */
export function namesExpression(role: Role): string {
  return `(${collect})(${JSON.stringify(selectors[role])}).map((found) => found.name)`;
}

/**
 * An expression that brings the named control into view and tells where its middle is, in the document's own pixels;
 * null while it is not there. A box or dot that is drawn by its label alone is met at its label.
 */
export function placeExpression(role: Role, name: string | RegExp): string {
  return `(() => {
    const found = (${collect})(${JSON.stringify(selectors[role])}).filter((one) => (${matches(name)})(one.name));
    if (found.length === 0) return null;
    const element = found[0].element;
    const small = element.getBoundingClientRect();
    const target = small.width < 4 || small.height < 4 || getComputedStyle(element).opacity === '0' ? element.labels?.[0] ?? element : element;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const box = target.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`;
}

/** An expression for whether the named box is ticked; null while it is not there. */
export function tickedExpression(name: string | RegExp): string {
  return `(() => {
    const found = (${collect})(${JSON.stringify(selectors.checkbox)}).filter((one) => (${matches(name)})(one.name));
    return found.length === 0 ? null : found[0].element.checked === true || found[0].element.getAttribute('aria-checked') === 'true';
  })()`;
}

/** Ticks the named box with the given way to press it. */
export async function tickWith(surface: Pick<Surface, 'evaluate' | 'press'>, name: string | RegExp): Promise<void> {
  const ticked = await until(`the box ${name}`, () => surface.evaluate<boolean | null>(tickedExpression(name)));
  if (!ticked) await surface.press('checkbox', name);
}

/** Asks again and again until there is an answer other than null; throws `what` in a sentence when it does not come. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined>, patience = 20_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
