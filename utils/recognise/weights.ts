/** One reading of the known features: a sign for each step, what a step is worth, what each class starts from. */
export interface Written {
  readonly signs: string;
  readonly scale: number;
  readonly bias: readonly number[];
}

/** What was learnt, written one sign each, so that nothing is unpacked before the first search. */
export interface Weights {
  /** A sign for each slot: the mark of the feature that was learnt there, or a space. */
  readonly marks: string;
  /** A sign for each block of slots: how many features were learnt there. */
  readonly counts: string;
  readonly labels: Written;
  readonly topics: Written;
}

/** How many slots the table of known features has; the last bits of a feature say its slot. */
export const slots = 1 << 17;

/** How many marks tell a known feature from a strange one that falls into the same slot. */
export const markCount = 8;

/** How many slots a block has, and the sign that stands for an empty one. */
export const perBlock = 64;
export const firstCount = 32;

const firstMark = 65;

/** The mark of a feature: three of the bits that do not say its slot. */
export function markOf(feature: number): number {
  return firstMark + ((feature >>> 17) & (markCount - 1));
}

/** How many steps a feature may speak for a topic. */
export const topicLevels = 3;
