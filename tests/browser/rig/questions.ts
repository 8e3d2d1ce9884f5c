/** What the tests search for, in our own words, by what should come of it. */
export const questions = {
  /** A worry that another parent would answer with "ours too". */
  connect: 'why does my two year old wake at 4',
  /** Heavier: a card that offers other people to talk to as well. */
  care: 'is it postnatal depression or just tired',
  /** No business of ours. */
  none: 'train times leeds to york',
  /** Silence: each for a different reason. */
  urgent: 'baby not breathing and turning blue',
  crisis: 'i want to kill myself',
  discreet: 'my husband hits me how do i leave safely',
} as const;
