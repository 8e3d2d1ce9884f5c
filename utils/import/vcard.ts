import type { ByteText } from './byte-text.ts';
import { caps } from './caps.ts';
import { personOfCard } from './card-person.ts';
import { type ContentLine, isQuotedPrintable, propertyName, readContentLine } from './content-line.ts';
import type { Line } from './lines.ts';
import type { Found } from './person.ts';

/** What is read of a card. Pictures, keys, notes, postal addresses and whatever else stands in it stream by. */
const kept = new Set(
  (
    'VERSION FN N NICKNAME ORG TEL EMAIL BDAY KIND X-ADDRESSBOOKSERVER-KIND URL IMPP X-SOCIALPROFILE ' +
    'X-WHATSAPP X-TELEGRAM AGENT BEGIN END'
  ).split(' '),
);

interface Open {
  readonly from: number;
  readonly lines: ContentLine[];
  to: number;
  /** It began with BEGIN:VCARD, or had at least one line that a card has. */
  isCard: boolean;
  tooLong: boolean;
}

interface Pending {
  text: ByteText;
  readonly kept: boolean;
  readonly quoted: boolean;
  /** A "=" at its end, which announces another line where it is quoted-printable. */
  soft: boolean;
  cut: boolean;
}

const marks = /^\s*(?:[\w-]{1,64}\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t;]*$/i;

/** "BEGIN" or "END" of a card; a mark of the encoding may stand before it where files were joined. */
function markIn(text: ByteText): string | undefined {
  if (text.length > 200 || !/VCARD/i.test(text)) return undefined;
  return marks.exec(text.replace(/^\xef\xbb\xbf/, ''))?.[1]?.toUpperCase();
}

/**
 * Reads the lines of a vCard file, 2.1, 3.0 and 4.0 mixed as they come, one record after another: folded lines,
 * quoted-printable with its soft line ends, groups, cards within cards, and cards whose beginning or end is missing.
 * Holds one card, and of that only the lines that are read.
 */
export class CardReader {
  #open: Open | undefined;
  #pending: Pending | undefined;
  #depth = 0;
  readonly #countries: readonly string[];

  constructor(countries: readonly string[]) {
    this.#countries = countries;
  }

  /** The next line of the file; gives the records that it ends. */
  *read(line: Line): Generator<Found> {
    const mark = markIn(line.text);
    if (mark === undefined) {
      if (this.#continues(line)) return;
      yield* this.#plainLine(line);
    } else if (mark === 'BEGIN') yield* this.#begin(line.number);
    else yield* this.#end(line.number);
  }

  /** The file is over; gives the card whose end is missing. */
  *end(): Generator<Found> {
    this.#settle();
    yield* this.#close();
  }

  /** A folded line, or one that a "=" at the end of the last one announced. */
  #continues(line: Line): boolean {
    const pending = this.#pending;
    if (!pending) return false;
    const soft = pending.quoted && pending.soft;
    const folded = line.text[0] === ' ' || line.text[0] === '\t';
    if (!soft && !folded) return false;
    if (this.#open) this.#open.to = line.number;
    pending.soft = line.text.endsWith('=');
    if (!pending.kept) return true;
    if (soft) pending.text = pending.text.slice(0, -1);
    const more = soft ? line.text : line.text.slice(1);
    if (pending.text.length + more.length > caps.line || line.cut) pending.cut = true;
    else pending.text += more;
    return true;
  }

  *#plainLine(line: Line): Generator<Found> {
    this.#settle();
    if (line.text.trim() === '') return;
    const name = propertyName(line.text);
    const second = name === 'VERSION' && this.#depth < 2 && this.#open?.lines.some((one) => one.name === 'VERSION');
    // A second VERSION: the end of one card and the beginning of the next are missing between them.
    if (second) yield* this.#close();
    this.#open ??= { from: line.number, to: line.number, lines: [], isCard: false, tooLong: false };
    this.#open.to = line.number;
    if (name !== undefined) {
      this.#open.isCard = true;
      const wanted = kept.has(name);
      this.#pending = {
        text: wanted ? line.text : '',
        kept: wanted,
        quoted: isQuotedPrintable(line.text),
        soft: line.text.endsWith('='),
        cut: line.cut,
      };
    }
  }

  *#begin(number: number): Generator<Found> {
    const within = this.#pending?.kept && /^(?:[\w-]+\.)?AGENT\b[^:]*:\s*$/i.test(this.#pending.text);
    this.#settle();
    if (this.#open && this.#depth > 0 && within) {
      this.#depth = Math.min(this.#depth + 1, caps.depth);
      return;
    }
    yield* this.#close();
    this.#depth = 1;
    this.#open = { from: number, to: number, lines: [], isCard: true, tooLong: false };
  }

  *#end(number: number): Generator<Found> {
    this.#settle();
    if (this.#open) this.#open.to = number;
    if (this.#depth > 1) this.#depth -= 1;
    else if (this.#open) yield* this.#close();
    else yield { unread: { why: 'stray-lines', text: '', from: number, to: number } };
  }

  /** The last line is whole now: it is read, unless it belongs to a card within the card. */
  #settle(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending?.kept || !this.#open || this.#depth > 1) return;
    if (pending.cut) this.#open.tooLong = true;
    if (pending.cut || this.#open.lines.length >= caps.linesOfOneCard) return;
    const line = readContentLine(pending.text);
    if (line) this.#open.lines.push(line);
  }

  *#close(): Generator<Found> {
    const open = this.#open;
    this.#open = undefined;
    this.#depth = 0;
    if (!open) return;
    yield open.isCard
      ? personOfCard(open.lines, open, this.#countries, open.tooLong)
      : { unread: { why: 'stray-lines', text: '', from: open.from, to: open.to } };
  }
}
