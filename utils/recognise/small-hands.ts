import type { Hits, Span } from './lexicon.ts';

// What a toddler does as well as a violent grown-up; whose it is, the words before it say.
const blow = 'hitsme';
const saidOfBlows = ['discreet', 'hit'];
const grownUps = ['partner', 'elder'];
const smallAges = ['age-baby', 'age-little'];

/**
 * Takes the blows of a small child out of what was found, so that "my toddler hits me" is left to the model: those said
 * right behind the child ("my two year old son keeps hitting me"), and only where no partner, nobody of the family and no
 * "he" or "she" before them might be meant as well. Everything else stays found.
 */
export function withoutSmallHands(hits: Hits, numbers: Hits): void {
  const blows = hits.get(blow);
  if (!blows) return;
  hits.delete(blow);
  if (grownUps.some((concept) => hits.has(concept))) return;
  const child = hits.get('child') ?? [];
  const behind = (to: number) => child.filter((next) => next.from === to).map((next) => next.to);
  // A number read as an age ends before its "old".
  const named = (hits.get('small') ?? []).map(({ to }) => to);
  const aged = smallAges.flatMap((age) => numbers.get(age) ?? []).flatMap(({ to }) => [to, to + 1]);
  const ends = new Set([...named, ...aged].flatMap((to) => [to, ...behind(to)]));
  const others = hits.get('they') ?? [];
  const isTheirs = ({ from }: Span): boolean => ends.has(from) && !others.some((they) => they.from < from);
  const theirs = blows.filter(isTheirs);
  for (const concept of saidOfBlows) {
    const left = (hits.get(concept) ?? []).filter(
      (span) => !theirs.some(({ from, to }) => from <= span.from && span.to <= to),
    );
    if (left.length > 0) hits.set(concept, left);
    else hits.delete(concept);
  }
}
