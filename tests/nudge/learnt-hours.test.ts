import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/nudge/decide.ts';
import { decideScroll } from '../../utils/nudge/decide-scroll.ts';
import { gapFactor, learntFrom } from '../../utils/nudge/learnt-hours.ts';
import { type Answer, answers, type Nudge } from '../../utils/nudge/nudge.ts';
import { defaultSettings, noPauses } from '../../utils/nudge/settings.ts';
import { soonest } from '../../utils/nudge/soonest.ts';
import { aFriend } from './a-friend.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Midnight, UTC. */
const midnight = Date.parse('2026-03-10T00:00:00Z');

let count = 0;
function card(hours: number, answer: Answer, kind: Nudge['kind'] = 'search'): Nudge {
  count += 1;
  const at = midnight + hours * hour;
  return { id: `n${count}`, at, day: '2026-03-10', kind, answer, turn: 0, rows: { dismissed: 0, unanswered: 0 } };
}

const on = { learns: true };
/** Evenings are passed over, the small hours are not. */
const owl = [
  ...[-20, -16, -12, -8].map((days) => card(days * 24 + 22, 'not-now')),
  ...[-18, -10].map((days) => card(days * 24 + 2, 'messaged')),
];

describe('what her answers show', () => {
  it.each([
    ['nothing yet', [], undefined],
    ['three are too few', owl.slice(1), undefined],
    [
      'an evening passed over four times, and small hours that she answers',
      owl,
      { about: 'hour', shy: 'evening', glad: 'smallHours' },
    ],
    ['passed over everywhere shows nothing of the hour', owl.filter(({ answer }) => answer === 'not-now'), undefined],
    [
      'never seen, or only open, is no answer',
      owl.map((n) => (n.answer === 'not-now' ? { ...n, answer: 'unseen' as const } : n)),
      undefined,
    ],
    [
      'about the place or the worry is not about the hour',
      owl.map((n) => (n.answer === 'not-now' ? { ...n, answer: 'not-here' as const } : n)),
      undefined,
    ],
    [
      'scrolls passed over, searches answered, all at the same hour',
      [
        ...[1, 2, 3, 4].map((d) => card(-d * 24 + 22, 'faded', 'scroll')),
        ...[5, 6, 7, 8].map((d) => card(-d * 24 + 22, 'messaged')),
      ],
      { about: 'kind', shy: 'scroll' },
    ],
  ] as const)('%s', (_, nudges, learnt) => {
    expect(learntFrom(nudges, on, 'UTC')).toEqual(learnt);
  });

  it('the hour is hers: the same cards elsewhere show something else', () => {
    expect(learntFrom(owl, on, 'America/New_York')).toEqual({ about: 'hour', shy: 'afternoon', glad: 'evening' });
  });

  it('off is off, and what she had forgotten is forgotten', () => {
    expect(learntFrom(owl, { learns: false }, 'UTC')).toBeUndefined();
    expect(learntFrom(owl, { learns: true, learntSince: midnight }, 'UTC')).toBeUndefined();
  });
});

describe('what follows from it', () => {
  const memory = (nudges: readonly Nudge[], learns = true) => ({
    settings: { ...defaultSettings, learns, anyTimeOfDay: true },
    pauses: noPauses,
    friends: [aFriend({ name: 'Priya', alsoUp: true })],
    nudges,
    connections: [],
  });
  const moment = (now: number) => ({
    now,
    timeZone: 'UTC',
    reading: { label: 'connect', topic: 'sleep' } as const,
    host: 'www.google.com',
    granted: true,
    inPrivate: false,
    restored: false,
    settingUp: false,
    seed: 1,
  });
  const asks = (nudges: readonly Nudge[], hours: number, learns = true) => {
    const decision = decide(moment(midnight + hours * hour), memory(nudges, learns), { cardOpen: false });
    return decision.decision === 'stay' ? decision.why : decision.decision;
  };
  const nudges = [...owl, card(0, 'messaged')];

  it('at an hour she is less glad of the gap is half as long again; elsewhere it is what it was', () => {
    expect(asks(nudges, 21)).toBe('budget');
    expect(asks(nudges, 21, false)).toBe('nudge');
    expect(asks(nudges, 46)).toBe('nudge');
    expect(asks(nudges, 26)).toBe('nudge');
  });

  it('the sentence about the soonest next card knows it', () => {
    const read = memory(nudges);
    expect(soonest(read, midnight + 21 * hour, 'UTC').at).toBe(midnight + 24 * hour);
  });

  it('a long scroll is held in the same way', () => {
    const scroll = { ...moment(midnight + 21 * hour), reached: true };
    expect(decideScroll(scroll, memory(nudges), { cardOpen: false })).toMatchObject({ why: 'budget' });
    expect(decideScroll(scroll, memory(nudges, false), { cardOpen: false })).toMatchObject({ decision: 'nudge' });
  });

  it('G11: whatever was answered, nothing learnt lets a card through that would not have come without it', () => {
    const history = fc.array(
      fc.record({
        ago: fc.integer({ min: 1, max: 60 * 24 }),
        answer: fc.constantFrom(...answers),
        kind: fc.constantFrom('search', 'scroll', 'later'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(history, (rows) => {
        const past = rows.map(({ ago, answer, kind }) => card(-ago, answer, kind));
        const learnt = learntFrom(past, on, 'UTC');
        for (const kind of ['search', 'scroll'] as const) {
          expect(gapFactor(learnt, kind, midnight, 'UTC')).toBeGreaterThanOrEqual(1);
        }
        if (asks(past, 0) === 'nudge') expect(asks(past, 0, false)).toBe('nudge');
      }),
      { numRuns: 500 },
    );
  });

  it('it says one thing at most, and day is a day', () => {
    expect(gapFactor({ about: 'kind', shy: 'scroll' }, 'search', midnight + day, 'UTC')).toBe(1);
    expect(gapFactor({ about: 'kind', shy: 'scroll' }, 'scroll', midnight, 'UTC')).toBe(1.5);
    expect(gapFactor(undefined, 'scroll', midnight, 'UTC')).toBe(1);
  });
});
