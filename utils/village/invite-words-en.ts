import type { MeetUpKind } from './meet-up.ts';

/**
 * Asking somebody along, in our own words. `{when}` is "on Saturday 28 November at 10:00"; `{where}` is what she typed,
 * with a comma before it, or nothing. Bring nothing, tidy nothing, easy to say no to.
 */
export const inviteWords: Readonly<Record<MeetUpKind, Readonly<Record<'wry' | 'plain' | 'few', readonly string[]>>>> = {
  coffee: {
    wry: [
      'Coffee {when}{where}? Bring nothing. There will be crumbs, and nobody will have tidied.',
      'I’m making coffee {when}{where}. Come as you are, odd socks are the dress code.',
      'Coffee {when}{where}. The biscuits are bought, the sofa has laundry on it, and you’re welcome.',
    ],
    plain: [
      'Would you like to come for coffee {when}{where}? Bring nothing, just yourselves.',
      'I’d love to see you for a coffee {when}{where}. No need to bring anything, or to stay long.',
      'Coffee {when}{where}, if it suits you. Nothing to bring, and no bother at all if not.',
    ],
    few: [
      'Coffee {when}{where}? Bring nothing.',
      'Kettle’s on {when}{where}. Come?',
      'Coffee {when}{where}, mess and all?',
    ],
  },
  walk: {
    wry: [
      'Walk and talk {when}{where}? No fitness implied. We can also just stand about.',
      'Fancy a wander {when}{where}? Coats over whatever we slept in.',
      'A walk {when}{where}. We talk, somebody small collects sticks, everybody wins.',
    ],
    plain: [
      'Would you like to walk a bit with me {when}{where}? Half a chat is a chat.',
      'I’m going for a walk {when}{where} and I’d love your company.',
      'A short walk {when}{where}, if you fancy it. Turn back whenever you like.',
    ],
    few: ['Walk and talk {when}{where}?', 'A little wander {when}{where}?', 'Walk with me {when}{where}?'],
  },
};

/** Goes behind an invitation to something that comes every week. */
export const everyWeek = 'It’ll be there every week, so come whenever you can.';

interface Said {
  /** With its preposition: "on Saturday 28 November at 10:00". */
  readonly when: string;
  /** As she typed it, one line of plain text; may be empty. */
  readonly where: string;
  readonly weekly: boolean;
}

/** One wording of each tone. `turn` (a whole number from 0) moves the lines on, so that two friends need not get the same. */
export function inviteDrafts(
  kind: MeetUpKind,
  { when, where, weekly }: Said,
  turn: number,
): { readonly tone: 'wry' | 'plain' | 'few'; readonly text: string }[] {
  return (['wry', 'plain', 'few'] as const).map((tone) => {
    const lines = inviteWords[kind][tone];
    // In one pass, by a function: what she typed is never read as a place to fill.
    const text = (lines[turn % lines.length] ?? '').replace(/\{(when|where)\}/g, (_, name) =>
      name === 'when' ? when : where && `, ${where}`,
    );
    return { tone, text: weekly ? `${text} ${everyWeek}` : text };
  });
}
