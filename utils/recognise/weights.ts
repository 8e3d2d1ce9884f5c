import { type SilentLabel, silentLabels, type Topic, topics } from './label.ts';

/** What was learnt, written one sign each (`sign.ts`), so that next to nothing is unpacked before the first search. */
export interface Weights {
  /**
   * Which features are known: block after block, parted by spaces, the features of a block in the order of their places,
   * each as its distance from the one before; `farther` is added where a distance is too long for one sign.
   */
  readonly known: string;
  readonly answers: Book;
  readonly matters: Written;
}

/** How much each known feature speaks for each answer: a sign a feature, which names one of a few rows of weights. */
export interface Book {
  readonly signs: string;
  readonly rows: readonly (readonly number[])[];
  /** What each answer starts from. */
  readonly bias: readonly number[];
}

/**
 * What some of the known features speak for. Two signs each: how many features lie between it and the one before, and what
 * it speaks for and in how many steps; `farther` skips that many features. Then what a step is worth, and what each matter
 * starts from.
 */
export interface Written {
  readonly signs: string;
  readonly scale: number;
  readonly bias: readonly number[];
}

/** What a search is asked first: the three silent labels are one answer there. */
export const answers = ['none', 'connect', 'care', 'grave'] as const;
export type Answer = (typeof answers)[number];

/** What a search is asked then: the topic of a worry, or which of the silent labels a grave one is. */
export const matters: readonly (Topic | SilentLabel)[] = [...topics, ...silentLabels];

/** How many steps a feature may speak for a matter. */
export const matterLevels = 2;

/** How many blocks the known features are filed in, and how many places a block has. */
export const blocks = 1 << 12;
const places = 1 << 9;

/** The block of a feature: its last bits. */
export function blockOf(feature: number): number {
  return feature & (blocks - 1);
}

/** The place of a feature in its block: the bits before those. Features with the same block and place are taken for one. */
export function placeOf(feature: number): number {
  return Math.floor(feature / blocks) & (places - 1);
}
