import type { ByteText } from './byte-text.ts';
import { caps } from './caps.ts';

export interface Line {
  readonly text: ByteText;
  /** From 1. */
  readonly number: number;
  /** It was longer than the cap, and its end is gone. */
  readonly cut: boolean;
}

/** Cuts byte text that comes in pieces into its lines, whichever of the three line ends they have. Holds one line. */
export class LineCutter {
  #rest = '';
  #cut = false;
  #number = 0;
  #afterReturn = false;

  /** The lines that this piece ends. */
  *cut(piece: ByteText): Generator<Line> {
    let start = 0;
    if (this.#afterReturn && piece.length > 0) {
      if (piece[0] === '\n') start = 1;
      this.#afterReturn = false;
    }
    const ends = /\r\n|\r|\n/g;
    ends.lastIndex = start;
    for (let end = ends.exec(piece); end; end = ends.exec(piece)) {
      this.#add(piece.slice(start, end.index));
      start = ends.lastIndex;
      this.#afterReturn = end[0] === '\r' && start === piece.length;
      yield this.#take();
    }
    this.#add(piece.slice(start));
  }

  /** The last line, when no line end followed it. */
  *end(): Generator<Line> {
    if (this.#rest !== '') yield this.#take();
  }

  #add(text: ByteText): void {
    const room = caps.line - this.#rest.length;
    if (text.length > room) this.#cut = true;
    this.#rest += text.length > room ? text.slice(0, Math.max(0, room)) : text;
  }

  #take(): Line {
    this.#number += 1;
    const line = { text: this.#rest, number: this.#number, cut: this.#cut };
    this.#rest = '';
    this.#cut = false;
    return line;
  }
}
