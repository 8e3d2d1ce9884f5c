import { namesMatching } from '../friends/names-matching.ts';

/** How many rows stand under the address bar; browsers show no more than a handful. */
const shown = 5;

/** One row below the address bar, as the browser takes it. */
export interface AddressBarRow {
  /** What is put into the bar, and comes back when she chooses it. */
  readonly content: string;
  readonly description: string;
}

/** What of a text must not be read as markup, nor stop the browser from reading it at all. */
function asMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/**
 * The friends she may mean while she types a name in the address bar: those whose name holds what stands there, in the
 * order given, each name once; before anything is typed the first few. Nobody who is archived. `says` puts a name into
 * a sentence; with `markup` the sentence is written as Chromium reads it (as XML), without it as Firefox does, as it is.
 */
export function addressBarRows(
  people: readonly { readonly name: string; readonly archived?: boolean | undefined }[],
  typed: string,
  says: (name: string) => string,
  markup: boolean,
): AddressBarRow[] {
  const meant = namesMatching(
    people.filter(({ archived, name }) => !archived && name.trim() !== ''),
    typed.slice(0, 200),
  );
  const names = [...new Set(meant.map(({ name }) => name))].slice(0, shown);
  return names.map((name) => ({ content: name, description: markup ? asMarkup(says(name)) : says(name) }));
}
