import type { Hits, Span } from './lexicon.ts';

/** One rule: all chains must be found and no vetoing concept; a chain is concepts in this order, close together. */
export interface Rule {
  readonly chains: readonly (readonly string[])[];
  readonly vetoes: readonly string[];
}

/**
 * Reads a rule: `a + b` both anywhere; `a > b` b after a within the gap; `!c` not if c is found anywhere. Written in our
 * own tables only, so nothing is checked.
 */
export function parseRule(text: string): Rule {
  const chains: string[][] = [];
  const vetoes: string[] = [];
  for (const part of text.split('+')) {
    const [chain = '', ...not] = part.trim().split(/\s+!/);
    if (chain !== '') chains.push(chain.split('>').map((concept) => concept.trim()));
    vetoes.push(...not);
  }
  return { chains, vetoes };
}

/**
 * What a rule says of one language's finds: it holds, it would but for a veto, or it does not. A concept by itself is not
 * vetoed by its own words: the dog in "bitten by a dog" is no reason to think it is about a dog.
 */
export function judge(rule: Rule, hits: Hits, gap: number): 'holds' | 'vetoed' | 'no' {
  for (const chain of rule.chains) if (!chainHolds(chain, hits, gap)) return 'no';
  const own = rule.chains.length === 1 && rule.chains[0]?.length === 1 ? hits.get(rule.chains[0][0] ?? '') : undefined;
  const isVeto = ({ from, to }: Span): boolean => !own?.some((span) => span.from <= from && to <= span.to);
  return rule.vetoes.some((concept) => hits.get(concept)?.some(isVeto)) ? 'vetoed' : 'holds';
}

function chainHolds(chain: readonly string[], hits: Hits, gap: number): boolean {
  let ends: readonly Span[] | undefined;
  for (const concept of chain) {
    const spans = hits.get(concept);
    if (!spans) return false;
    if (!ends) ends = spans;
    else {
      const before: readonly Span[] = ends;
      ends = spans.filter((span) => before.some((b) => span.from >= b.to && span.from - b.to <= gap));
      if (ends.length === 0) return false;
    }
  }
  return true;
}
