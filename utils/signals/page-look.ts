/** What one look at a page told, at her click: what it declares of itself for machines, and what she marked on it. */
export interface PageLook {
  /** As the page names itself; at most 1,000 UTF-16 units. */
  readonly title: string;
  /** The address it declares as its own; empty when it declares none. */
  readonly canonical: string;
  /** The types it declares (schema.org), and Open Graph's own type behind `og:`; at most 40, of 60 units at the most. */
  readonly types: readonly string[];
  /** What is marked, never out of a field she types in; at most 1,000 units. */
  readonly selection: string;
}
