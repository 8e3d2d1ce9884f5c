/**
 * First lines for one parent she admires, in our own words, ready to send. The rules of words-en.ts hold here too
 * (tests/nudge/small-asks-words.test.ts): at most 76 characters, nothing of a page, a search or the hour, no count, no
 * guilt, nobody's family assumed. More than 14, so that none comes back within 14.
 */
export const beforeYouGoLines: readonly string[] = [
  'I’m glad we’re in this together. That’s the whole message.',
  'You make this look human. I’m glad to have you around.',
  'I was asked to name a parent I admire. It was you straight away.',
  'Just so you know: I take notes from how you do it.',
  'You’re one of the people who make this bearable. Thank you.',
  'I keep thinking of something kind you said. It still helps.',
  'I like the way you are with yours. I hope somebody tells you.',
  'Glad you’re in my corner. I’m in yours, mess and all.',
  'Your way of laughing it off has saved me more than once.',
  'No news, no question. I just think you’re doing a lovely job.',
  'I’d want you on my side in any supermarket queue.',
  'Thank you for being somebody I can be honest with.',
  'You get it without a long story. I don’t say often enough that I like that.',
  'If there were medals for this, I’d hand you mine.',
  'I’d like to see more of you, tidy house or not.',
  'You crossed my mind, and it cheered me up. How are you?',
  'I feel less on my own with all this because of you.',
  'Somebody ought to bring you a hot drink. You deserve one.',
];

/** After a good word with somebody: a walk, some day. */
export const walkLines: readonly string[] = [
  'That was good. A walk one of these days? Slow pace, no agenda.',
  'Shall we walk and talk some time? Anybody who wants to come along may.',
  'More of that, please. Fancy a wander this week or next?',
  'Could we carry on talking on a walk? I’ll bring something to nibble.',
  'I liked that. Shall we walk the long way round together some morning?',
  'Walk and a moan some day soon? Wellies welcome.',
];
