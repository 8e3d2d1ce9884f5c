import { describe, expect, it } from 'vitest';
import { feeds } from './situations/feeds.ts';
import { holdBack } from './situations/hold-back.ts';
import { restraint } from './situations/restraint.ts';
import { play, type Situation, wordsOf } from './situations/situation.ts';
import { whomAndWhen } from './situations/whom-and-when.ts';

const groups: Readonly<Record<string, readonly Situation[]>> = {
  'whom, and when it goes': whomAndWhen,
  'enough is enough': restraint,
  'not now, not here, nobody’s business': holdBack,
  'feeds, and what only looks like one': feeds,
};

/** A line that names no friend leaves open who it is: any of several would do. */
function asPlain(said: readonly string[], expected: readonly string[]): string[] {
  return said.map((line, index) => {
    const short = expected[index] ?? '';
    return line.startsWith(`${short} `) && !line.endsWith('with-support') ? short : line;
  });
}

describe.each(Object.entries(groups))('%s', (_, situations) => {
  it.each(situations.map((situation) => [situation.name, situation] as const))('%s', (_name, situation) => {
    const said = play(situation);
    expect(asPlain(said, situation.says)).toEqual(situation.says);
  });
});

describe('nothing that the rehearsal can say or hear is left out', () => {
  const all = Object.values(groups).flat();
  const { whys, events } = wordsOf(all);

  it('there are more than sixty, each named once', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(60);
  });

  it.each(
    (
      'night-search day-search long-scroll promised label-none quiet budget rest typing call fullscreen sharing private ' +
      'outside-hours same-worry already-open just-messaged restored not-here not-this paused setting-up not-granted ' +
      'shared-computer no-friend-free'
    ).split(' '),
  )('the reason %s', (why) => {
    expect(whys).toContain(why);
  });

  it.each(
    'setup page search gesture typing select focus media idle close restart clock answer messaged pause tick'.split(
      ' ',
    ),
  )('the event %s', (event) => {
    expect(events).toContain(event);
  });
});
