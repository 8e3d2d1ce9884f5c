/** Whom one may begin with. */
export const beginnings = ['gate', 'class', 'cousin', 'neighbour', 'colleague', 'anybody'] as const;
export type Beginning = (typeof beginnings)[number];

/**
 * A first line to somebody she hardly knows, or has not written to for long; in our own words. The same rules as
 * words-en.ts in utils/nudge (held by tests/village/words.test.ts): no guilt for the silence, nothing to explain, easy to
 * answer or to leave.
 */
export const firstWords: Readonly<Record<Beginning, Readonly<Record<'wry' | 'plain' | 'few', readonly string[]>>>> = {
  gate: {
    wry: [
      'We nod at each other like spies. Shall we blow our cover over a coffee?',
      'You always look as if you had slept. Teach me, or pretend with me?',
      'I know your child’s coat better than your name. Shall we mend that?',
    ],
    plain: [
      'It’s me from the gate. Fancy walking a bit of the way together one morning?',
      'Hello from the gate. Shall we have a coffee after drop-off one day?',
      'I’m always glad to see you at the gate. A proper chat some time?',
    ],
    few: ['Coffee after drop-off, one day?', 'Same way home as me, I think. Walk?', 'Hello from the gate.'],
  },
  class: {
    wry: [
      'Remember when we thought breathing was the hard part? How’s yours?',
      'We practised for one day and then nobody mentioned the rest. How are you?',
      'I still can’t fold the thing they showed us. Can you?',
    ],
    plain: [
      'I was thinking of our class. How are you and your lot?',
      'How did it all go for you, since the class? I’d love to hear.',
      'Would you like to meet up one day, a bit wiser than in class?',
    ],
    few: ['How’s life since the class?', 'A reunion of two?', 'Thought of you. How are you all?'],
  },
  cousin: {
    wry: [
      'You knew me with plaits and no plan. Not much has changed. How are you?',
      'Somebody here has the family chin. Shall I send you a picture?',
      'Which of our lot used to bite at parties? Asking for science.',
    ],
    plain: [
      'It’s been ages and I’d love to hear how you all are.',
      'I was telling a story about us as children. How are you these days?',
      'Shall we have a call soon? I’d like mine to know your lot.',
    ],
    few: ['Cousin. How are you?', 'Thinking of you lot.', 'A call one of these days?'],
  },
  neighbour: {
    wry: [
      'We share a wall and, I suspect, a bedtime. Cuppa?',
      'If you can hear us, I’m sorry. If I can hear you, I’m comforted. Tea?',
      'Our bins meet every week. Shall we?',
    ],
    plain: [
      'It’s me from along the street. Would you like a cup of tea one day?',
      'Hello from next door, nearly. Shall we have a proper hello some time?',
      'If you ever need milk, or a chat over the fence, I’m here. How are you?',
    ],
    few: ['Tea over the fence?', 'Hello from along the street.', 'Kettle’s on, most days.'],
  },
  colleague: {
    wry: [
      'The meetings here are shorter, but everybody cries. How’s the office?',
      'My new boss throws food. Do you still do lunch?',
      'I miss a hot drink and you, in that order. How are you?',
    ],
    plain: [
      'I was thinking of our lunches. How are you?',
      'It’s been a while. I’d love to hear how you are, work or no work.',
      'Would you like to catch up one of these days? Mine come along, if you can bear it.',
    ],
    few: ['Lunch, for old times’ sake?', 'I miss our chats. How are you?', 'Catch up soon?'],
  },
  anybody: {
    wry: [
      'You came into my head, and it’s a mess in there, so that’s something.',
      'I’m starting a club for the tired. There’s tea. You’re in, if you like.',
      'Shall we be two people who tell each other how it really is?',
    ],
    plain: [
      'You came to mind and I’m glad you did. How are you?',
      'I’d like us to see a bit more of each other. Would you?',
      'How are you, really? Mine is a mixed bag and I’d love to hear yours.',
    ],
    few: ['You came to mind.', 'How are you, really?', 'A cuppa one of these days?'],
  },
};

/** One wording of each tone, for whom she has in mind. `turn` (a whole number from 0) moves the lines on; none twice in three. */
export function firstDrafts(
  whom: Beginning,
  turn: number,
): { readonly tone: 'wry' | 'plain' | 'few'; readonly text: string }[] {
  return (['wry', 'plain', 'few'] as const).map((tone) => {
    const lines = firstWords[whom][tone];
    return { tone, text: lines[turn % lines.length] ?? '' };
  });
}
