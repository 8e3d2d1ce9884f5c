import Papa from 'papaparse';
import { plainText } from '../share/plain-text.ts';
import { type ByteText, readable } from './byte-text.ts';
import { caps } from './caps.ts';
import { type ColumnRole, rolesOfHeads } from './csv-heads.ts';
import type { Found } from './person.ts';
import { personOfRow } from './row-person.ts';

/** A comma-separated file's head line: what divides its fields, what its columns hold. */
export interface Head {
  readonly divider: string;
  readonly roles: readonly (ColumnRole | undefined)[];
  /** Characters of the text, and lines, up to the first row. */
  readonly length: number;
  readonly lines: number;
}

interface Row {
  readonly cells: string[];
  /** A quotation mark in it never closes. */
  readonly open: boolean;
  /** Where in the text the next row begins. */
  readonly end: number;
}

/** The rows of a text one after another; a last one without its line end only when `last`. */
function rowsOf(text: ByteText, divider: string, last: boolean, each: (row: Row) => boolean): void {
  const parser = new Papa.Parser({
    delimiter: divider,
    newline: '\n',
    // The quick way does not say where a row ends.
    fastMode: false,
    step: ({ data, errors, meta }) => {
      const open = errors.some(({ code }) => code === 'MissingQuotes');
      if (!each({ cells: (data as string[][])[0] ?? [], open, end: meta.cursor })) parser.abort();
    },
  });
  parser.parse(text, 0, !last);
}

/** Finds the head line at the beginning of a file; nothing when it does not look like a list of people. */
export function findHead(start: ByteText): Head | undefined {
  const text = oneLineEnd(start);
  const said = /^"?sep=(.)"?\n/i.exec(text);
  const skipped = said?.[0].length ?? 0;
  let best: Head | undefined;
  for (const divider of said?.[1] ? [said[1]] : [',', ';', '\t']) {
    rowsOf(text.slice(skipped), divider, true, ({ cells, end }) => {
      const roles = rolesOfHeads(cells.map((cell) => readable(cell.slice(0, 200))));
      const lines = lineCount(text.slice(0, skipped + end));
      const used = (head: Head | undefined) => head?.roles.filter(Boolean).length ?? 0;
      const head = roles && { divider, roles, length: skipped + end, lines };
      if (used(head) > used(best)) best = head;
      return false;
    });
  }
  return best;
}

/** Every line end as "\n", so that rows and their places are counted alike. */
export function oneLineEnd(text: ByteText): ByteText {
  return text.replace(/\r\n?/g, '\n');
}

function lineCount(text: ByteText): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * Reads the rows of a comma-separated file that comes in pieces, after its head line. A row whose columns have shifted
 * (a quotation mark that never closes, more fields than heads) is named, and reading goes on with the line below it, so
 * that one broken row takes no other with it. Holds at most one row.
 */
export class RowReader {
  #rest = '';
  #line: number;
  /** The end of an overlong line is still to come. */
  #skipping = false;
  readonly #head: Head;
  readonly #countries: readonly string[];

  constructor(head: Head, countries: readonly string[]) {
    this.#head = head;
    this.#line = head.lines + 1;
    this.#countries = countries;
  }

  /** The next piece, its line ends already made one; gives the records that are whole. */
  *read(piece: ByteText, last: boolean): Generator<Found> {
    this.#rest += this.#afterSkipped(piece);
    for (;;) {
      const { rows, broken } = this.#rows(last);
      for (const row of rows) yield* this.#found(row.cells, row.lines);
      if (!broken && (last || this.#rest.length <= caps.line)) return;
      if (this.#rest === '') return;
      yield this.#dropLine(broken ? 'columns' : 'line-too-long');
    }
  }

  /** The whole rows at the beginning of what is there; `broken` when the row after them is. */
  #rows(last: boolean): { rows: { cells: string[]; lines: number }[]; broken: boolean } {
    const text = this.#rest;
    const rows: { cells: string[]; lines: number }[] = [];
    let start = 0;
    let broken = false;
    rowsOf(text, this.#head.divider, last, ({ cells, open, end }) => {
      const whole = text.slice(start, end);
      const lines = lineCount(whole) + (whole.endsWith('\n') ? 0 : 1);
      // Nothing of a person is several lines long but a note; several lines and other columns are two rows run together.
      const shifted = lines > 1 && cells.length !== this.#head.roles.length;
      broken = open || shifted || cells.slice(this.#head.roles.length).some((cell) => cell.trim() !== '');
      if (broken) return false;
      rows.push({ cells, lines });
      start = end;
      return true;
    });
    this.#rest = text.slice(start);
    return { rows, broken };
  }

  *#found(cells: string[], lines: number): Generator<Found> {
    const from = this.#line;
    this.#line += lines;
    if (cells.every((cell) => cell.trim() === '')) return;
    yield personOfRow(cells, this.#head.roles, { from, to: from + lines - 1 }, this.#countries);
  }

  #afterSkipped(piece: ByteText): ByteText {
    if (!this.#skipping) return piece;
    const end = piece.indexOf('\n');
    this.#skipping = end === -1;
    return end === -1 ? '' : piece.slice(end + 1);
  }

  /** Names the first line of what is there as unread, and goes on below it. */
  #dropLine(why: 'columns' | 'line-too-long'): Found {
    const end = this.#rest.indexOf('\n');
    const text = readable(this.#rest.slice(0, Math.min(end === -1 ? 300 : end, 300)));
    this.#rest = end === -1 ? '' : this.#rest.slice(end + 1);
    this.#skipping = end === -1;
    const from = this.#line;
    this.#line += 1;
    return { unread: { why, text: plainText(text, 60), from, to: from } };
  }
}
