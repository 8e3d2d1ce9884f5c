import { graveConcepts, type Term } from './term.ts';
import { numberOf } from './word-sign.ts';

/** The words of one line of a packed table. */
export interface Block {
  readonly words: Map<string, readonly Term[]>;
  readonly stems: Map<string, readonly Term[]>;
  /** The words that begin a grave term, with those terms alone. */
  readonly grave: Map<string, readonly Term[]>;
  /** The languages that know a word, everyday words among them, as bits. */
  readonly known: Map<string, number>;
}

/** A word and the grave terms that begin with it. */
export type GraveEntry = readonly [word: string, terms: readonly Term[]];

/** A line that is not there. */
export const noBlock: Block = { words: new Map(), stems: new Map(), grave: new Map(), known: new Map() };

/** Unpacks a line of words that begin with `start`, as `PackedWords` writes it. */
export function unpackBlock(start: string, line: string, termOf: (packed: string) => Term): Block {
  const block: Block = { words: new Map(), stems: new Map(), grave: new Map(), known: new Map() };
  for (const piece of line.split('|')) {
    const isEveryday = piece.startsWith('!');
    const [ending = '', ...packed] = (isEveryday ? piece.slice(1) : piece).split(';');
    const signs = isEveryday ? packed.pop() : packed[0]?.startsWith('!') ? packed.shift()?.slice(1) : '';
    const terms = packed.map((term) => termOf(term));
    if (ending.endsWith('*')) {
      block.stems.set(start + ending.slice(0, -1), terms);
      continue;
    }
    let languages = 0;
    for (let at = 0; at < (signs ?? '').length; at += 1) languages |= 1 << numberOf(signs ?? '', at);
    for (const { bit } of terms) languages |= bit;
    block.known.set(start + ending, languages);
    if (isEveryday) continue;
    block.words.set(start + ending, terms);
    const grave = terms.filter(({ concept }) => graveConcepts.has(concept));
    if (grave.length > 0) block.grave.set(start + ending, grave);
  }
  return block;
}
