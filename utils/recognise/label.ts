/**
 * What a search may be. `urgent`, `crisis` and `discreet` mean silence; `care` means a card only in the form that also
 * offers other support; `connect` is a worry another parent would answer with "ours too".
 */
export const labels = ['none', 'connect', 'care', 'urgent', 'crisis', 'discreet'] as const;
export type Label = (typeof labels)[number];

/** What a `connect` or `care` search is about; the friend and the draft are chosen by it. */
export const topics = [
  'sleep',
  'feeding',
  'behaviour',
  'development',
  'illness',
  'toilet',
  'school',
  'siblings',
  'partner',
  'loneliness',
  'guilt',
  'burnout',
  'pregnancy',
  'newborn',
  'teens',
  'special-needs',
  'back-to-work',
  'single-parent',
  'kin-carers',
  'dads',
  'same-sex',
  'loss',
  'ppd',
  'mood',
  'fertility',
  'childmh',
  'childill',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/** One reading of one search. `topic` is empty for `none` and for the three silent labels. */
export interface Reading {
  readonly label: Label;
  readonly topic: Topic | '';
}

/** The labels after which nothing is shown and everything stays quiet. */
export const silentLabels = ['urgent', 'crisis', 'discreet'] as const;
export type SilentLabel = (typeof silentLabels)[number];

/** True for one of the silent labels. */
export function isSilent(label: Label): label is SilentLabel {
  return label === 'urgent' || label === 'crisis' || label === 'discreet';
}
