import type { PageKind } from '../share/page-kind.ts';

/**
 * What one says with a link, by what it leads to, in our own words. The same rules as words-en.ts (held by
 * tests/nudge/share-words.test.ts): nothing of the page, of a search or of the hour; no count, no guilt, no promise.
 */
export const withLink: Readonly<Record<PageKind, Readonly<Record<'wry' | 'plain', readonly string[]>>>> = {
  article: {
    wry: [
      'Read this and tell me I’m not the only one nodding.',
      'Somebody has been spying on our kitchen and written it down.',
      'This could be us, with better spelling.',
      'I have opinions about this. Prepare the kettle.',
    ],
    plain: [
      'Hey, wanna chat about this?',
      'This made me think of you. What do you make of it?',
      'Read this and wished I could talk it over with you.',
      'No need to read it all. I’d just love to hear what you think.',
    ],
  },
  recipe: {
    wry: [
      'Swap you this for yours? Mine came out leaning, we ate it anyway.',
      'Swap you this for yours. Half-eaten counts.',
      'I’ll trade you this for whatever your lot actually eat.',
      'Mine never looks like the picture. Swap you this for yours?',
    ],
    plain: [
      'Swap you this for yours?',
      'Thought of you and your lot. What do you make these days?',
      'Shall we both try this and compare the mess?',
      'This one worked here. Which is yours?',
    ],
  },
  video: {
    wry: [
      'Watch this and laugh, or we can’t be friends.',
      'Exhibit A, for whenever you have a minute.',
      'This is our house, filmed in secret.',
      'I watched this so that you can, too.',
    ],
    plain: [
      'This made me think of you.',
      'One for when you have a minute. Tell me what you think?',
      'I’d love to have watched this next to you.',
      'Hey, wanna chat about this?',
    ],
  },
  product: {
    wry: [
      'Talk me out of this, or into it. Your choice.',
      'Do I need this, or do I need a nap?',
      'Would this change my life or live under the stairs?',
      'You’re the wise one. Yes or no?',
    ],
    plain: [
      'Do you know this one? What do you think of it?',
      'Would you? I trust your eye.',
      'Saw this and thought of you.',
      'Have you got one of these, or know anybody who has?',
    ],
  },
  thread: {
    wry: [
      'Strangers are discussing our lives again.',
      'So it isn’t only us. Have a look.',
      'I nodded so much that my neck hurts.',
      'We could have written half of these.',
    ],
    plain: [
      'Have a look at what people say here. How is it at yours?',
      'This sounded like what we talked about.',
      'Hey, wanna chat about this?',
      'I’d rather hear what you think than all of them.',
    ],
  },
  picture: {
    wry: ['This one’s for you. No reason.', 'Found your portrait.', 'Caption, please.', 'Us, basically.'],
    plain: [
      'Saw this and thought of you.',
      'This made me smile. Maybe you, too.',
      'For you, just because.',
      'Look at this.',
    ],
  },
  page: {
    wry: [
      'I can’t be the only one who has to see this.',
      'Please have an opinion about this with me.',
      'File under: things I’d tell you over tea.',
      'Exhibit A. Discuss.',
    ],
    plain: [
      'Hey, wanna chat about this?',
      'This made me think of you.',
      'Thought you might like this. How are you?',
      'Have a look when you can. I’d love to talk about it.',
    ],
  },
};
