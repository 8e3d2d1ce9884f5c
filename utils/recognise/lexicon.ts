/**
 * The words of one language, by concept: a list of terms separated by commas. A term is one or more words; `stem*`
 * matches any ending; `#` after the first word is any number; `(a|b) c` stands for both, `(a)? c` also for `c`; in the languages matched inside the text, `_` is a word's edge.
 * Written folded: lower case, no accents, no apostrophes.
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Where a concept was found: first word and the word after the last (or characters, inside the text). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was found in one language, by concept. */
export type Hits = Map<string, Span[]>;

/** Records a find. */
export function note(hits: Hits, concept: string, from: number, to: number): void {
  const spans = hits.get(concept);
  if (spans) spans.push({ from, to });
  else hits.set(concept, [{ from, to }]);
}
