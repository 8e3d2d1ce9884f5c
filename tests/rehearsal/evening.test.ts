import { describe, expect, it } from 'vitest';
import { Evening } from '../../tools/rehearsal/evening.ts';
import { parseEvent } from '../../tools/rehearsal/event.ts';
import type { Printed } from '../../tools/rehearsal/printed.ts';

const worry = 'why does my two year old wake at 4';
const crisis = 'i want to kill myself';
const other = 'cheap flights to lisbon';

type Line = readonly [at: string, event: string, fields?: Record<string, unknown>];

const priya = { name: 'Priya', alsoUp: true };
const setup: Line = ['10T00:30:00', 'setup', { timeZone: 'UTC', friends: [priya, { name: 'Nell', alsoUp: true }] }];
const looking: Line = ['10T00:31:00', 'focus', { tab: 'a', on: true }];

/** Plays lines of March 2026, UTC, and says what was decided as "HH:MM:SS what". */
function play(...lines: Line[]): string[] {
  const evening = new Evening(1);
  const printed: Printed[] = [];
  for (const [at, event, fields] of lines) {
    const parsed = parseEvent(JSON.stringify({ at: `2026-03-${at}+00:00`, event, ...fields }));
    if (!parsed.ok) throw new Error(parsed.error);
    printed.push(...evening.play(parsed.event));
  }
  return printed.map(
    (p) => `${new Date(p.at).toISOString().slice(11, 19)} ${p.decision === 'stay' ? p.why : `nudge ${p.why}`}`,
  );
}

const search = (at: string, text: string, fields = {}): Line => [at, 'search', { tab: 'a', text, ...fields }];
const tick = (at: string): Line => [at, 'tick'];

describe('when a search is decided', () => {
  it('five seconds after its results stand, looked at', () => {
    expect(play(setup, looking, search('10T01:12:00', worry), tick('10T01:13:00'))).toEqual([
      '01:12:05 nudge night-search',
    ]);
  });

  it('is printed only when an event of that time or later arrives; the end decides nothing', () => {
    expect(play(setup, looking, search('10T01:12:00', worry))).toEqual([]);
    expect(play(setup, looking, search('10T01:12:00', worry), tick('10T01:12:04'))).toEqual([]);
  });

  it('keys before the results stood do not count; keys after them do', () => {
    const before: Line = ['10T01:11:58', 'typing', { tab: 'a', field: 'input' }];
    expect(play(setup, looking, before, search('10T01:12:00', worry), tick('10T01:13:00'))).toEqual([
      '01:12:05 nudge night-search',
    ]);
    const after: Line = ['10T01:12:03', 'typing', { tab: 'a', field: 'input' }];
    expect(play(setup, looking, search('10T01:12:00', worry), after, tick('10T01:13:00'))).toEqual([
      '01:12:05 typing',
      '01:12:08 nudge night-search',
    ]);
  });

  it('rewording it three times within seconds gives one decision', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', worry),
      search('10T01:12:04', 'two year old waking at 4 every day'),
      search('10T01:12:08', 'toddler wakes at 4am how to stop it'),
      tick('10T01:13:00'),
    );
    expect(lines).toEqual(['01:12:13 nudge night-search']);
  });

  it('a rewording after the card came up brings no second one', () => {
    const again = search('10T01:12:12', 'toddler wakes at 4am how to stop it');
    expect(play(setup, looking, search('10T01:12:00', worry), again, tick('10T01:13:00'))).toEqual([
      '01:12:05 nudge night-search',
      '01:12:17 same-worry',
    ]);
  });

  it.each([
    ['selecting', 'select', { tab: 'a', on: true }, { tab: 'a', on: false }],
    ['fullscreen', 'media', { tab: 'a', fullscreen: true }, { tab: 'a', fullscreen: false }],
    ['call', 'media', { tab: 'b', call: true }, { tab: 'b', call: false }],
    ['sharing', 'media', { tab: 'b', sharing: true }, { tab: 'b', sharing: false }],
    ['away', 'focus', { tab: 'a', on: false }, { tab: 'a', on: true }],
  ])('what can pass holds it once and it is decided 5 s after it ended: %s', (why, event, begins, ends) => {
    const call: Line = ['10T00:32:00', 'page', { tab: 'b', url: 'https://call.example/' }];
    const lines = play(
      setup,
      call,
      looking,
      search('10T01:12:00', worry),
      ['10T01:12:02', event, begins],
      ['10T01:14:00', event, ends],
      tick('10T01:15:00'),
    );
    expect(lines).toEqual([`01:12:05 ${why}`, '01:14:05 nudge night-search']);
  });

  it('a held search is dropped when its page is left', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', worry),
      ['10T01:12:02', 'select', { tab: 'a', on: true }],
      ['10T01:13:00', 'page', { tab: 'a', url: 'https://sleep.example/' }],
      tick('10T01:15:00'),
    );
    expect(lines).toEqual(['01:12:05 selecting']);
  });

  it('nothing is looked at before the first focus', () => {
    expect(play(setup, search('10T01:12:00', worry), tick('10T01:15:00'))).toEqual(['01:12:05 away']);
  });
});

describe('safety', () => {
  it('a crisis makes everything quiet, even one that she left after two seconds', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', crisis),
      search('10T01:12:02', worry),
      search('11T11:30:00', worry),
      tick('11T11:31:00'),
    );
    expect(lines).toEqual(['01:12:07 quiet', '11:30:05 quiet']);
  });

  it('is as discreet as the product: no label, no topic', () => {
    const evening = new Evening();
    const say = (line: object) => {
      const parsed = parseEvent(JSON.stringify(line));
      return parsed.ok ? evening.play(parsed.event) : [];
    };
    say({ at: '2026-03-10T01:00:00Z', event: 'focus', tab: 'a', on: true });
    say({ at: '2026-03-10T01:12:00Z', event: 'search', tab: 'a', text: crisis });
    expect(say({ at: '2026-03-10T01:13:00Z', event: 'tick' })).toEqual([
      { at: Date.parse('2026-03-10T01:12:05Z'), decision: 'stay', cause: 'search', why: 'quiet' },
    ]);
  });

  it('a restart forgets the quiet, and nothing else', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', crisis),
      ['10T01:13:00', 'restart'],
      ['10T01:14:00', 'focus', { tab: 'a', on: true }],
      search('10T01:15:00', worry),
      ['10T01:16:00', 'answer', { answer: 'not-tonight' }],
      ['10T01:17:00', 'restart'],
      ['10T01:18:00', 'focus', { tab: 'a', on: true }],
      search('10T01:19:00', worry),
      tick('10T01:20:00'),
    );
    expect(lines).toEqual(['01:12:05 quiet', '01:15:05 nudge night-search', '01:19:05 paused']);
  });
});

describe('her answers', () => {
  it('a card stays open until an answer; another search in another tab finds it open', () => {
    const second: Line = ['11T01:12:10', 'search', { tab: 'b', text: worry }];
    const often: Line = ['10T00:30:30', 'setup', { settings: { howOften: 'often' } }];
    const lines = play(
      setup,
      often,
      looking,
      search('10T21:12:00', worry),
      ['11T01:12:05', 'focus', { tab: 'b', on: true }],
      second,
      tick('11T01:13:00'),
    );
    expect(lines).toEqual(['21:12:05 nudge night-search', '01:12:15 already-open']);
  });

  it('a card whose page was left was never seen: its place in the dose is given back', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', worry),
      ['10T01:12:10', 'page', { tab: 'a', url: 'https://sleep.example/' }],
      search('10T01:20:00', worry),
      tick('10T01:21:00'),
    );
    expect(lines).toEqual(['01:12:05 nudge night-search', '01:20:05 nudge night-search']);
  });

  it('kept for the morning comes back at half past eight where a granted page is looked at', () => {
    const tom: Line = ['10T00:30:10', 'setup', { friends: [{ name: 'Tom' }] }];
    const lines = play(
      setup,
      tom,
      looking,
      search('10T01:12:00', worry),
      ['10T01:12:30', 'answer', { answer: 'later', until: 'morning' }],
      ['10T08:00:00', 'focus', { tab: 'a', on: true }],
      ['10T09:10:00', 'page', { tab: 'a', url: 'https://news.example/' }],
      ['10T09:20:00', 'page', { tab: 'a', url: 'https://www.bing.com/' }],
      tick('10T09:30:00'),
    );
    // Left unanswered at 09:10, so it is moved to where she looks next, not lost.
    expect(lines).toEqual(['01:12:05 nudge night-search', '08:30:00 nudge promised', '09:20:00 nudge promised']);
  });

  it('a promise is moved while something is in the way, and lost at noon', () => {
    const later: Line = ['10T01:12:30', 'answer', { answer: 'later', minutes: 10 }];
    const away: Line = ['10T01:13:00', 'focus', { tab: 'a', on: false }];
    const back = (at: string): Line => [at, 'focus', { tab: 'a', on: true }];
    const start = [setup, looking, search('10T01:12:00', worry), later, away] as const;
    expect(play(...start, back('10T01:40:00'), tick('10T01:41:00'))).toEqual([
      '01:12:05 nudge night-search',
      '01:40:00 nudge promised',
    ]);
    expect(play(...start, back('10T12:00:00'), tick('10T12:30:00'))).toEqual(['01:12:05 nudge night-search']);
  });

  it('after she wrote to somebody by herself it is quiet for an hour', () => {
    const wrote: Line = ['10T01:00:00', 'messaged', { friend: 'Priya' }];
    const lines = play(
      setup,
      looking,
      wrote,
      search('10T01:12:00', worry),
      search('10T02:00:00', worry),
      tick('10T02:01:00'),
    );
    expect(lines).toEqual(['01:12:05 just-messaged', '02:00:05 nudge night-search']);
  });

  it('not here and not about this hold on another day', () => {
    const days = (answer: string) =>
      play(
        setup,
        looking,
        search('10T01:12:00', worry),
        ['10T01:13:00', 'answer', { answer }],
        search('14T01:12:00', worry),
        search('14T01:13:00', worry, { engine: 'bing' }),
        tick('14T01:14:00'),
      );
    expect(days('not-here')).toEqual([
      '01:12:05 nudge night-search',
      '01:12:05 not-here',
      '01:13:05 nudge night-search',
    ]);
    expect(days('not-this')).toEqual(['01:12:05 nudge night-search', '01:12:05 not-this', '01:13:05 not-this']);
  });
});

describe('what she allowed', () => {
  it.each([
    ['not-granted', { grants: { searches: false } }, {}],
    ['not-granted', { grants: { searches: ['www.bing.com'] } }, {}],
    ['setting-up', { welcome: 'open' }, {}],
    ['private', {}, { private: true }],
    ['restored', {}, { restored: true }],
    ['outside-hours', { settings: { lateWindow: { from: '22:00', to: '01:00' } } }, {}],
    ['shared-computer', { settings: { sharedComputer: true } }, {}],
  ])('%s', (why, more, fields) => {
    const lines = play(
      setup,
      ['10T00:30:10', 'setup', more],
      looking,
      search('10T01:12:00', worry, fields),
      tick('10T01:13:00'),
    );
    expect(lines).toEqual([`01:12:05 ${why}`]);
  });

  it('a pause of her own, and its end', () => {
    const pause: Line = ['10T01:00:00', 'pause', { until: '2026-03-10T01:30:00Z' }];
    const lines = play(
      setup,
      looking,
      pause,
      search('10T01:12:00', worry),
      search('10T01:31:00', worry),
      tick('10T01:32:00'),
    );
    expect(lines).toEqual(['01:12:05 paused', '01:31:05 nudge night-search']);
  });

  it('an ordinary search is said to be none', () => {
    expect(play(setup, looking, search('10T01:12:00', other), tick('10T01:13:00'))).toEqual(['01:12:05 label-none']);
  });

  it('an answered promise does not come again', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', worry),
      ['10T01:12:30', 'answer', { answer: 'later', minutes: 10 }],
      ['10T01:23:00', 'answer', { answer: 'not-now' }],
      ['10T01:30:00', 'page', { tab: 'a', url: 'https://www.bing.com/' }],
      tick('10T02:30:00'),
    );
    expect(lines).toEqual(['01:12:05 nudge night-search', '01:22:30 nudge promised']);
  });

  it('results that were opened behind wait until she goes there', () => {
    const behind = search('10T01:12:00', worry, { background: true });
    const there: Line = ['10T01:13:00', 'focus', { tab: 'a', on: true }];
    expect(play(setup, looking, behind, there, tick('10T01:14:00'))).toEqual([
      '01:12:05 away',
      '01:13:05 nudge night-search',
    ]);
  });

  it('a moment away that is over before the five seconds are is not told', () => {
    const there: Line = ['10T01:12:01', 'focus', { tab: 'a', on: true }];
    expect(play(setup, search('10T01:12:00', worry), there, tick('10T01:13:00'))).toEqual([
      '01:12:06 nudge night-search',
    ]);
  });

  it('a call in a tab of which no page was told holds everywhere', () => {
    const call: Line = ['10T01:00:00', 'media', { tab: 'z', call: true }];
    expect(play(setup, looking, call, search('10T01:12:00', worry), tick('10T01:13:00'))).toEqual(['01:12:05 call']);
  });

  it('a restored dangerous search was not searched just now', () => {
    const lines = play(
      setup,
      looking,
      search('10T01:12:00', crisis, { restored: true }),
      search('10T01:14:00', worry),
      tick('10T01:15:00'),
    );
    expect(lines).toEqual(['01:12:05 restored', '01:14:05 nudge night-search']);
  });

  it('R15 after the clock went back it still knows that she has just written', () => {
    const lines = play(
      setup,
      looking,
      ['10T01:00:00', 'messaged', { friend: 'Priya' }],
      ['10T01:01:00', 'clock', { shift: -50 }],
      search('10T00:40:00', worry),
      tick('10T00:41:00'),
    );
    expect(lines).toEqual(['00:40:05 just-messaged']);
  });

  it('a new list of friends does not inherit the past of the one before', () => {
    const tom: Line = ['10T00:40:00', 'setup', { friends: [{ name: 'Tom', alsoUp: true }] }];
    const wrote: Line = ['10T00:35:00', 'messaged', { friend: 'Priya' }];
    const lines = play(setup, looking, wrote, tom, search('10T02:00:00', worry), tick('10T02:01:00'));
    expect(lines).toEqual(['02:00:05 nudge night-search']);
  });

  it('R15 a clock set back brings no second card', () => {
    const lines = play(
      setup,
      looking,
      search('10T23:12:00', worry),
      ['10T23:13:00', 'answer', { answer: 'not-now' }],
      ['10T23:14:00', 'clock', { shift: -300 }],
      search('10T21:30:00', worry),
      search('11T18:00:00', worry),
      tick('11T18:01:00'),
    );
    expect(lines).toEqual(['23:12:05 nudge night-search', '21:30:05 budget', '18:00:05 outside-hours']);
  });
});

describe('lines that do not fit', () => {
  it.each([
    ['not json', 'this is not JSON'],
    ['[1]', 'this is not a JSON object'],
    ['{"at":"2026-03-10T01:12:00","event":"tick"}', '"at": needs a time with an offset'],
    ['{"at":"2026-03-10T01:12:00Z","event":"dance"}', 'there is no event called "dance"'],
    ['{"at":"2026-03-10T01:12:00Z","event":"toString"}', 'there is no event called "toString"'],
  ])('%s', (line, error) => {
    expect(parseEvent(line)).toEqual({ ok: false, error });
  });

  it.each([
    '{"at":"2026-03-10T01:12:00Z","event":"setup","settings":{"volume":3}}',
    '{"at":"2026-03-10T01:12:00Z","event":"setup","settings":{"howOften":"always"}}',
    '{"at":"2026-03-10T01:12:00Z","event":"setup","timeZone":"Moon/Crater"}',
    '{"at":"2026-03-10T01:12:00Z","event":"search","tab":"a"}',
    '{"at":"2026-03-10T01:12:00Z","event":"focus","on":true}',
    '{"at":"2026-13-10T01:12:00Z","event":"tick"}',
  ])('is refused: %s', (line) => {
    expect(parseEvent(line).ok).toBe(false);
  });

  it('unknown fields are ignored', () => {
    expect(parseEvent('{"at":"2026-03-10T01:12:00Z","event":"tick","mood":"tired"}').ok).toBe(true);
  });
});
