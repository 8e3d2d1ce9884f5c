import { beforeA, codeFrom, letterAt, letterCodes } from './beginning-code.ts';
import { beginning } from './joined.ts';

// The unit behind the beginning of a line.
const end = 0x7c;
// A line that was searched so often has its words set apart: that costs as much as searching it some times more.
const oftenAsked = 4;

/** The lines of a packed table in which a word begins a grave term, by the letters those words begin with. */
export class GraveBeginnings {
  private readonly lines: readonly string[];
  /** The number of a line, counted from 1, by the code of its beginning. */
  private readonly numbers = new Int16Array(letterCodes ** beginning);
  /** By two letters of a beginning, the letters that may be the third: the first of them, the middle one or the last. */
  private readonly thirds = [newThirds(), newThirds(), newThirds()] as const;
  /** The endings of the words in a line, by its number; of one that was seldom asked for, how often it was. */
  private readonly endings: (number | ReadonlySet<string>)[] = [];

  /** The first `graveLines` of the lines, as `PackedWords` writes them. */
  constructor(lines: readonly string[], graveLines: number) {
    this.lines = lines;
    const [first, middle, last] = this.thirds;
    // Written out: this is done at every waking, before the code is warm.
    for (let i = 0; i < graveLines; i += 1) {
      const line = lines[i] ?? '';
      const a = line.charCodeAt(0) - beforeA;
      const b = line.charCodeAt(1) === end ? 0 : line.charCodeAt(1) - beforeA;
      const c = b === 0 || line.charCodeAt(2) === end ? 0 : line.charCodeAt(2) - beforeA;
      if (a < 1 || b < 0 || c < 0 || a >= letterCodes || b >= letterCodes || c >= letterCodes) continue;
      const ab = a * letterCodes + b;
      const ac = a * letterCodes + c;
      const bc = b * letterCodes + c;
      this.numbers[ab * letterCodes + c] = i + 1;
      first[bc] = (first[bc] ?? 0) | (1 << a);
      middle[ac] = (middle[ac] ?? 0) | (1 << b);
      last[ab] = (last[ab] ?? 0) | (1 << c);
    }
  }

  /**
   * Tells of the words that this one is a slip of, where the slip is among its first letters: they stand in another line,
   * and end as written. Only words with terms in which `behind` stands; some of them begin no grave term.
   */
  near(form: string, behind: string, found: (word: string) => void): void {
    const a = letterAt(form, 0);
    const b = letterAt(form, 1);
    const c = letterAt(form, 2);
    const d = letterAt(form, 3);
    if (Math.min(a, b, c, d) < 0 || a === 0) return;
    const own = codeFrom(a, b, c);
    const look = (code: number, ending: string): void => {
      if (code !== own) this.look(code, ending, behind, found);
    };
    const lookWhere = (hidden: number, x: number, y: number, ending: string): void => {
      // The lowest bit is no letter.
      for (let left = (this.thirds[hidden]?.[x * letterCodes + y] ?? 0) & ~1; left !== 0; left &= left - 1) {
        const third = 31 - Math.clz32(left & -left);
        look(
          hidden === 0 ? codeFrom(third, x, y) : hidden === 1 ? codeFrom(x, third, y) : codeFrom(x, y, third),
          ending,
        );
      }
    };
    if (b === 0) {
      for (const hidden of [0, 1]) lookWhere(hidden, a, 0, '');
      return;
    }
    const [later, sooner, last] = [form.slice(beginning), form.slice(beginning - 1), form.slice(beginning + 1)];
    lookWhere(0, b, c, later);
    lookWhere(1, a, c, later);
    if (c > 0) lookWhere(2, a, b, later);
    for (let hidden = 0; hidden < beginning; hidden += 1) lookWhere(hidden, a, b, sooner);
    for (const code of [codeFrom(b, c, d), codeFrom(a, c, d), codeFrom(a, b, d)]) look(code, last);
    for (const code of [codeFrom(b, a, c), codeFrom(a, c, b)]) look(code, later);
    look(codeFrom(a, b, d), form.charAt(beginning - 1) + last);
  }

  // Whether a line has a word with this ending that another may follow: nothing is unpacked to find out.
  private look(code: number, ending: string, behind: string, found: (word: string) => void): void {
    const number = this.numbers[code] ?? 0;
    if (number === 0) return;
    const endings = this.endings[number];
    if (typeof endings === 'object' && !endings.has(ending)) return;
    const line = this.lines[number - 1] ?? '';
    if (typeof endings !== 'object')
      this.endings[number] = (endings ?? 0) < oftenAsked ? (endings ?? 0) + 1 : endingsOf(line);
    const from = line.indexOf(`|${ending};`);
    if (from < 0) return;
    const next = line.indexOf('|', from + 1);
    if (line.slice(from + ending.length + 1, next < 0 ? undefined : next).includes(behind))
      found(line.slice(0, line.indexOf('|')) + ending);
  }
}

function newThirds(): Int32Array {
  return new Int32Array(letterCodes ** 2);
}

// The endings in a line that have terms.
function endingsOf(line: string): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const piece of line.split('|').slice(1)) {
    const cut = piece.indexOf(';');
    if (cut >= 0) endings.add(piece.slice(0, cut));
  }
  return endings;
}
