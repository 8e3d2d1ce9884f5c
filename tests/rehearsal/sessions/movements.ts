import { open, scroll } from './phases.ts';
import * as at from './places.ts';
import type { Expected } from './session.ts';

/** Movements to be told by every device: what a hand did, before anything counted notches. */
export const movements: readonly Expected[] = [
  { says: 'a fast timeline', phases: [open(at.reddit), scroll(19, 20)], answer: { card: 'once' } },
  { says: 'a slow timeline', phases: [open(at.facebook), scroll(20, 7)], answer: { card: 'once' } },
  { says: 'a list of constant length', phases: [open(at.xSteadyLength), scroll(19, 10)], answer: { card: 'once' } },
  { says: 'comments, skimmed', phases: [open(at.redditThread), scroll(19, 12)], answer: { card: 'once' } },
  { says: 'comments, read', phases: [open(at.redditThread), scroll(30, 3)], answer: { card: 'never' } },
  { says: 'an article, read', phases: [open(at.lazyArticle), scroll(26, 3)], answer: { card: 'never' } },
  {
    says: 'up and down in search of something',
    phases: [open(at.reddit), scroll(19, 10, { down: 0.5 })],
    answer: { card: 'never' },
  },
];
