import { dialLink } from './dial.ts';
import { freshness } from './freshness.ts';
import { type Country, type Helpline, type Kind, kinds, type Note } from './helpline.ts';
import { helplines } from './helplines.ts';
import { type Opening, openingAt, parseHours } from './opening-hours.ts';

/** A number as it is shown, and the link derived from it. */
export interface ShownNumber {
  readonly shown: string;
  readonly link: string;
}

/** A row as the page may show it now. Without numbers it has a page; `whyPageOnly` says why, if there is a reason to give. */
export interface ShownLine {
  readonly kind: Kind;
  readonly name?: string;
  readonly numbers: readonly ShownNumber[];
  readonly textWord?: string;
  readonly whyPageOnly?: 'unconfirmed' | 'long-ago';
  readonly opening: Opening;
  readonly page?: string;
  readonly checked: string;
  readonly notes: readonly Note[];
  readonly elsewhere: readonly { readonly place: string; readonly number: ShownNumber }[];
}

function shownLine(row: Helpline, now: number): ShownLine | undefined {
  const fresh = freshness(row.checked, now);
  const { kind, name, page, checked } = row;
  if (fresh === 'number' && row.numbers.length > 0) {
    return {
      ...{ kind, checked, notes: row.notes },
      ...(name === undefined ? {} : { name }),
      ...(page === undefined ? {} : { page }),
      ...(row.textWord === undefined ? {} : { textWord: row.textWord }),
      numbers: row.numbers.map((shown) => ({ shown, link: dialLink(shown, row.textWord) })),
      opening: openingAt(parseHours(row.hours), row.zone, now),
      elsewhere: (row.elsewhere ?? []).map(({ place, number }) => ({
        place,
        number: { shown: number, link: dialLink(number) },
      })),
    };
  }
  if (fresh === 'gone' || page === undefined) return undefined;
  const whyPageOnly = row.unconfirmed ? 'unconfirmed' : fresh === 'page' ? 'long-ago' : undefined;
  return {
    ...{ kind, page, checked },
    ...(name === undefined ? {} : { name }),
    ...(whyPageOnly === undefined ? {} : { whyPageOnly }),
    // A number inside a note is as old, or as unsure, as the row's own.
    notes: whyPageOnly === undefined ? row.notes : row.notes.filter((note) => note.length === 1),
    numbers: [],
    opening: { state: 'unknown' },
    elsewhere: [],
  };
}

function rank(line: ShownLine): number {
  if (line.numbers.length === 0) return 3;
  return { always: 0, open: 1, unknown: 2, closed: 4 }[line.opening.state];
}

/**
 * The lines of one country at `now` (ms since 1970): kinds in the order of S11; in each kind the ones that answer at any
 * hour first and the ones closed now last. Never a line of another country; never a number checked more than 365 days
 * ago or not confirmed (S14). A kind of which nothing is known has no line; the page then says so itself.
 */
export function linesFor(country: Country, now: number, table: readonly Helpline[] = helplines): readonly ShownLine[] {
  return table
    .filter((row) => row.country === country)
    .map((row) => shownLine(row, now))
    .filter((line) => line !== undefined)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || rank(a) - rank(b));
}
