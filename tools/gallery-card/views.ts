import { scrollWordings } from '../../utils/nudge/draft.ts';
import type { CardFriend, CardView } from '../../utils/nudge/nudge.ts';
import { lightly } from '../../utils/nudge/words-en.ts';

const priya: CardFriend = {
  id: 'priya',
  name: 'Priya',
  kind: 'person',
  face: { shape: 0, fill: 5 },
  reason: 'alsoUp',
  send: 'now',
  keepFor: '08:30',
  channel: { type: 'whatsapp', address: '+447700900123' },
};
const asha: CardFriend = { ...priya, id: 'asha', name: 'Asha', face: { shape: 2, fill: 0 }, reason: 'getsIt' };
const tom: CardFriend = {
  ...priya,
  id: 'tom',
  name: 'Tom',
  face: { shape: 3, fill: 2 },
  reason: 'asleep',
  send: 'morning',
};
const nell: CardFriend = { ...priya, id: 'nell', name: 'Nell', face: { shape: 4, fill: 3 }, reason: 'makesYouLaugh' };
const jo: CardFriend = { ...priya, id: 'jo', name: 'Jo', face: { shape: 6, fill: 1 } };
const christabel: CardFriend = {
  ...priya,
  id: 'christabel',
  name: 'Christabel-Anne Featherstonehaugh from the Tuesday antenatal class',
  face: { shape: 5, fill: 4 },
  reason: 'getsIt',
};

const search: CardView = {
  cause: 'search',
  form: 'plain',
  late: true,
  look: 'system',
  friends: [priya, asha],
  wordings: [
    { tone: 'wry', text: 'Is it just me, or did nobody warn us about this bit?' },
    { tone: 'plain', text: 'Long night here. Are you up?' },
    { tone: 'few', text: 'You up?' },
  ],
};

/** The longest line of each tone, which must fit as well as any. */
const longest = scrollWordings('now', 0).map(({ tone }) => ({
  tone,
  text: [...lightly[tone as keyof typeof lightly]].sort((a, b) => b.length - a.length)[0] ?? '',
}));

/** Every kind of card that can stand on a page; people and lines are made up. */
export const views: Readonly<Record<string, CardView>> = {
  search,
  care: {
    ...search,
    form: 'with-support',
    friends: [asha, priya],
    wordings: [
      { tone: 'plain', text: 'Bit of a rough patch here. Nothing to fix, I’d just like your company.' },
      { tone: 'softer', text: 'No need to answer tonight. It helps that you’re there.' },
      { tone: 'few', text: 'Rough night. Thinking of you.' },
    ],
  },
  morning: { ...search, friends: [tom, priya] },
  nobody: {
    ...search,
    friends: [],
    wordings: [{ tone: 'plain', text: 'You crossed my mind. How’s it all going at yours, honestly?' }],
  },
  call: { ...search, friends: [{ ...nell, channel: { type: 'phone', address: '+447700900118' } }, priya] },
  short: { ...search, friends: [jo, priya] },
  long: { ...search, friends: [christabel, priya] },
  scroll: { ...search, cause: 'scroll', friends: [nell, priya], wordings: scrollWordings('now', 0) },
  'scroll-kept': { ...search, cause: 'scroll', friends: [tom, nell], wordings: scrollWordings('morning', 3) },
  'scroll-long': { ...search, cause: 'scroll', friends: [nell, priya], wordings: longest },
  'scroll-nobody': { ...search, cause: 'scroll', friends: [], wordings: scrollWordings('now', 9) },
};
