import { Evening } from '../../../tools/rehearsal/evening.ts';
import { parseEvent } from '../../../tools/rehearsal/event.ts';

/** One event of March 2026: when ("10 01:12" or "10 01:12:30"; UTC), what, and its fields. */
export type Line = readonly [at: string, event: string, fields?: Readonly<Record<string, unknown>>];

/** One stretch of somebody's life, named by what a thoughtful person would do, and what is then said. */
export interface Situation {
  readonly name: string;
  readonly lines: readonly Line[];
  /** "10 01:12 night-search Priya now": a card, whom it names and when it goes; "10 01:12 - budget": none, and why. */
  readonly says: readonly string[];
}

export const priya = { name: 'Priya', alsoUp: true };
export const nell = { name: 'Nell', alsoUp: true };
/** Nothing is known of him: he sleeps at night. */
export const tom = { name: 'Tom' };

/** Her evening begins: whom she has and what she chose; she looks at one tab. */
export function at(day: string, hour: string, setup: Readonly<Record<string, unknown>> = {}): Line[] {
  return [
    [`${day} ${hour}`, 'setup', { friends: [priya], ...setup }],
    [`${day} ${hour}`, 'focus', { tab: 'a', on: true }],
  ];
}

export function search(when: string, text: string, fields: Readonly<Record<string, unknown>> = {}): Line {
  return [when, 'search', { tab: 'a', text, ...fields }];
}

export function answer(when: string, given: string, fields: Readonly<Record<string, unknown>> = {}): Line {
  return [when, 'answer', { answer: given, ...fields }];
}

/** She scrolls down a feed: a screen every five seconds, and the feed grows. `from` as in a line, with seconds or not. */
export function scrolls(from: string, minutes: number, fields: Readonly<Record<string, unknown>> = {}): Line[] {
  const begin = momentOf(from);
  const viewport = 900;
  return Array.from({ length: minutes * 12 }, (_, turn) => {
    const height = 20_000 + Math.floor(turn / 10) * 12_000;
    return [written(begin + (turn + 1) * 5_000), 'gesture', { tab: 'a', dy: viewport, viewport, height, ...fields }];
  });
}

function momentOf(when: string): number {
  const [day = '', clock = ''] = when.split(' ');
  return Date.parse(`2026-03-${day}T${clock.length === 5 ? `${clock}:00` : clock}Z`);
}

function written(moment: number): string {
  const iso = new Date(moment).toISOString();
  return `${iso.slice(8, 10)} ${iso.slice(11, 19)}`;
}

/** Plays it through the rehearsal, and what that says; not how a scroll that is not long yet is told time and again. */
export function play({ lines }: Situation): string[] {
  const evening = new Evening(1);
  return lines.flatMap(([when, event, fields]) => {
    const line = { at: new Date(momentOf(when)).toISOString(), event, ...fields };
    const parsed = parseEvent(JSON.stringify(line));
    if (!parsed.ok) throw new Error(`${when} ${event}: ${parsed.error}`);
    const told = evening.play(parsed.event).filter(({ why }) => why !== 'not-yet');
    return told.map((said) => {
      const clock = written(said.at).slice(0, 8);
      if (said.decision === 'stay') return `${clock} - ${said.why}`;
      const whom = said.friend ? ` ${said.friend} ${said.send}` : '';
      return `${clock} ${said.why}${whom}${said.form === 'with-support' ? ' with-support' : ''}`;
    });
  });
}

/** Everything the lines of these situations say, for the test that every reason and every event occurs. */
export function wordsOf(situations: readonly Situation[]): { whys: Set<string>; events: Set<string> } {
  const whys = situations.flatMap(({ says }) =>
    says.map((line) => line.replace(/^\d\d \d\d:\d\d (- )?/, '').split(' ')[0]),
  );
  const events = situations.flatMap(({ lines }) => lines.map(([, event]) => event));
  return { whys: new Set(whys.map((why) => why ?? '')), events: new Set(events) };
}
