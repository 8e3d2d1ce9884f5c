import type { MessageKey } from '../utils/i18n/t.ts';
import type { CardView, Reason, Tone } from '../utils/nudge/nudge.ts';

/** The name of each tone beside its radio button. */
export const toneWords: Readonly<Record<Tone, MessageKey>> = {
  wry: 'cardToneWry',
  daft: 'cardToneDaft',
  plain: 'cardTonePlain',
  few: 'cardToneFew',
  softer: 'cardToneSofter',
};

/** The line under a friend's name, at most 34 characters. */
export const reasonWords: Readonly<Record<Reason, MessageKey>> = {
  alsoUp: 'cardReasonAlsoUp',
  awakeThere: 'cardReasonAwakeThere',
  asleep: 'cardReasonAsleep',
  makesYouLaugh: 'cardReasonMakesYouLaugh',
  practical: 'cardReasonPractical',
  getsIt: 'cardReasonGetsIt',
  listens: 'cardReasonListens',
  knowsThings: 'cardReasonKnowsThings',
  walks: 'cardReasonWalks',
  sameStage: 'cardReasonSameStage',
  goodWeek: 'cardReasonGoodWeek',
  easy: 'cardReasonEasy',
};

/** Why the card is here, in one sentence (promise G17). */
export function whyWords(view: Pick<CardView, 'cause' | 'late'>): MessageKey {
  if (view.cause === 'scroll') return 'cardWhyScroll';
  if (view.cause === 'read') return 'cardWhyRead';
  if (view.cause === 'later') return 'cardWhyLater';
  return view.late ? 'cardWhyLate' : 'cardWhyDay';
}

/** "08:30" as it is said: "8:30". */
export function clockWords(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}
