/** What a change to many people at once would take away. */
export interface BulkChange {
  /** The ids that are on the list now, and those that would be on it afterwards. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The other side (a file, another browser) is known to be a list of ours: it holds our marker. */
  readonly marked: boolean;
  /** How many people the other side holds. */
  readonly there: number;
}

/** `go`; `ask`: only after a click of hers; `refuse`: not at all, the other side is empty or not ours. */
export type BulkAnswer = 'go' | 'ask' | 'refuse';

/**
 * The guard of promise R14, for whatever changes many people at once (an import, a merge, a sync). Removing five people
 * or more, or a fifth of the list, needs a click; and what comes from an empty or unmarked side removes nobody, ever.
 */
export function guardBulkLoss({ before, after, marked, there }: BulkChange): BulkAnswer {
  const left = new Set(after);
  const lost = new Set(before.filter((id) => !left.has(id))).size;
  if (lost === 0) return 'go';
  if (!marked || there === 0) return 'refuse';
  return lost >= 5 || lost >= new Set(before).size * 0.2 ? 'ask' : 'go';
}
