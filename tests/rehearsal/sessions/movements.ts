import { open, scroll } from './phases.ts';
import * as at from './places.ts';
import type { Expected } from './session.ts';

/** What she calls long here, so that the finest devices need not be told for longer than it takes. */
const soon = { settings: { scrollMinutes: 9, scrollMinutesLate: 9 } };

/** Movements to be told by every device: what a hand did, before anything counted notches. */
export const movements: readonly Expected[] = [
  { says: 'a fast timeline', phases: [open(at.reddit), scroll(19, 20)], answer: { card: 'once' } },
  { says: 'a slow timeline', ...soon, phases: [open(at.facebook), scroll(14, 7)], answer: { card: 'once' } },
  {
    says: 'a list of constant length',
    ...soon,
    phases: [open(at.xSteadyLength), scroll(13, 10)],
    answer: { card: 'once' },
  },
  { says: 'comments, skimmed', ...soon, phases: [open(at.redditThread), scroll(13, 12)], answer: { card: 'once' } },
  { says: 'comments, read', ...soon, phases: [open(at.redditThread), scroll(18, 3)], answer: { card: 'never' } },
  { says: 'an article, read', ...soon, phases: [open(at.lazyArticle), scroll(18, 3)], answer: { card: 'never' } },
  {
    says: 'up and down in search of something',
    ...soon,
    phases: [open(at.reddit), scroll(13, 10, { down: 0.5 })],
    answer: { card: 'never' },
  },
];
