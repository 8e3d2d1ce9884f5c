import type { Phase, Place } from './session.ts';

/** Short names for what she does, so that the tables read like sentences. */
type Of<Do extends Phase['do']> = Omit<Extract<Phase, { do: Do }>, 'do'>;

/** She opens a page in a tab and looks at it. */
export const open = (place: Place, tab = 'a', more: Partial<Of<'open'>> = {}): Phase => ({
  do: 'open',
  tab,
  place,
  ...more,
});

/** She scrolls for `minutes` at `pace` screens a minute. */
export const scroll = (minutes: number, pace: number, more: Partial<Of<'scroll'>> = {}): Phase => ({
  do: 'scroll',
  minutes,
  pace,
  ...more,
});

/** She goes through short videos for `minutes`, `pace` of them a minute. */
export const swap = (minutes: number, pace: number, more: Partial<Of<'swap'>> = {}): Phase => ({
  do: 'swap',
  minutes,
  pace,
  ...more,
});

export const wait = (seconds: number): Phase => ({ do: 'wait', seconds });
export const mark = (name: string): Phase => ({ do: 'mark', name });
export const say = (event: string, fields?: Readonly<Record<string, unknown>>): Phase => ({
  do: 'say',
  event,
  ...(fields && { fields }),
});

/** Keys for so many seconds, after which the caret leaves the field. */
export const type = (seconds: number, field = 'form'): Phase => ({ do: 'type', seconds, field });

/** She looks at a tab, a window, or (with `off`) away from it. */
export const look = (tab: string): Phase => say('focus', { tab, on: true });
export const lookAtWindow = (window: string): Phase => say('focus', { window, on: true });
export const lookAway = (window = 'w'): Phase => say('focus', { window, on: false });

export const media = (fields: Readonly<Record<string, boolean>>, tab?: string): Phase =>
  say('media', { ...(tab && { tab }), ...fields });

/** She selects something for a moment. */
export const select = (seconds: number): Phase[] => [
  say('select', { on: true }),
  wait(seconds),
  say('select', { on: false }),
];

/** The same, so many times over. */
export const times = (count: number, phases: (turn: number) => readonly (Phase | readonly Phase[])[]): Phase[] =>
  Array.from({ length: count }, (_, turn) => phases(turn)).flat(2) as Phase[];
