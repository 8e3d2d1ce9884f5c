import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hindrances, type Memory, type Present } from '../../utils/nudge/decide.ts';
import { decideScroll, type ScrollMoment, scrollLasts, untilBack, untilNext } from '../../utils/nudge/decide-scroll.ts';
import { noPauses, settingsSchema } from '../../utils/nudge/settings.ts';
import { aFriend } from './a-friend.ts';

const minute = 60_000;
const hour = 60 * minute;
const afternoon = Date.parse('2026-03-10T15:00:00Z');
const night = Date.parse('2026-03-10T23:40:00Z');
const settings = settingsSchema.parse({});
const moment: ScrollMoment = {
  now: afternoon,
  timeZone: 'UTC',
  host: 'www.reddit.com',
  granted: true,
  inPrivate: false,
  settingUp: false,
  seed: 1,
  reached: true,
};
const memory: Memory = {
  settings,
  pauses: noPauses,
  friends: [
    aFriend({ name: 'Tom', strengths: ['advice'] }),
    aFriend({ name: 'Priya', alsoUp: true, strengths: ['laugh'] }),
  ],
  nudges: [],
  connections: [],
};
const present: Present = { cardOpen: false };

describe('a long scroll', () => {
  it('brings the same card at any hour, with lighter words and whoever makes her laugh', () => {
    for (const now of [afternoon, night]) {
      const decision = decideScroll({ ...moment, now }, memory, present);
      expect(decision).toMatchObject({ decision: 'nudge', why: 'long-scroll', offer: { form: 'plain', topic: '' } });
      if (decision.decision !== 'nudge') return;
      expect(decision.offer.choices[0]?.friend.name).toBe('Priya');
      expect(decision.offer.wordings.map((w) => w.tone)).toEqual(['daft', 'plain', 'few']);
    }
  });

  const workingHours = { days: ['tue'], from: '09:00', to: '17:00' } as const;
  const shown = { id: 'n', at: afternoon - hour, day: '2026-03-10', kind: 'search', answer: 'not-now' } as const;
  const counted = { ...shown, turn: 0, rows: { dismissed: 0, unanswered: 0 } };
  it.each<[string, Partial<ScrollMoment>, Partial<Memory>, Partial<Present>]>([
    ['not-granted', { granted: false, inPrivate: true }, {}, { quietUntil: afternoon + 1 }],
    ['private', { inPrivate: true, settingUp: true }, {}, {}],
    ['setting-up', { settingUp: true }, {}, { quietUntil: afternoon + 1 }],
    ['quiet', { reached: false }, {}, { quietUntil: afternoon + 1 }],
    ['not-yet', { reached: false }, { pauses: { ...noPauses, off: true } }, {}],
    ['paused', {}, { pauses: { ...noPauses, off: true, notHere: ['www.reddit.com'] } }, {}],
    ['shared-computer', {}, { settings: { ...settings, sharedComputer: true } }, {}],
    ['not-here', {}, { pauses: { ...noPauses, notHere: ['www.reddit.com'] } }, {}],
    ['outside-hours', {}, { settings: settingsSchema.parse({ workingHours }) }, {}],
    ['just-messaged', {}, { connections: [{ id: 'c', friendId: '', at: afternoon - minute, how: 'sms' }] }, {}],
    ['budget', {}, { nudges: [counted] }, { cardOpen: true }],
    ['already-open', { hindrance: 'typing' }, {}, { cardOpen: true }],
    ['watching', { hindrance: 'watching' }, {}, {}],
    ['no-friend-free', {}, { friends: [aFriend({ name: 'Tom', snoozeUntil: afternoon + hour })] }, {}],
  ])('stays quiet: %s', (why, at, known, here) => {
    expect(decideScroll({ ...moment, ...at }, { ...memory, ...known }, { ...present, ...here })).toMatchObject({
      decision: 'stay',
      why,
    });
  });

  it('on a shared computer the popup holds it', () => {
    const shared = { ...memory, settings: { ...settings, sharedComputer: true } };
    expect(decideScroll(moment, shared, present)).toMatchObject({
      why: 'shared-computer',
      forPopup: { form: 'plain' },
    });
  });

  it('names nobody at night whom she keeps out of hard moments', () => {
    const known = { ...memory, friends: [aFriend({ name: 'Tom', relation: 'ex' })] };
    expect(decideScroll({ ...moment, now: night }, known, present)).toMatchObject({ why: 'no-friend-free' });
    expect(decideScroll(moment, known, present)).toMatchObject({ decision: 'nudge' });
  });

  it('never comes over a quiet time, a pause, another card or something in the way', () => {
    const some = fc.record({
      quiet: fc.boolean(),
      off: fc.boolean(),
      open: fc.boolean(),
      hindrance: fc.constantFrom(undefined, ...hindrances),
      reached: fc.boolean(),
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 7 * 24 * 60 }), ({ quiet, off, open, hindrance, reached }, later) => {
        const now = afternoon + later * minute;
        const decision = decideScroll(
          { ...moment, now, reached, hindrance },
          { ...memory, pauses: { ...noPauses, off } },
          { cardOpen: open, quietUntil: quiet ? now + 1 : now },
        );
        const free = reached && !quiet && !off && !open && hindrance === undefined;
        expect(decision.decision).toBe(free ? 'nudge' : 'stay');
      }),
    );
  });
});

describe('how long a scroll must be', () => {
  it('twenty minutes by day, fifteen in the late window, as she set it', () => {
    expect(scrollLasts(afternoon, 'UTC', settings)).toBe(20 * minute);
    expect(scrollLasts(night, 'UTC', settings)).toBe(15 * minute);
    const own = settingsSchema.parse({ scrollMinutes: 45, scrollMinutesLate: 8 });
    expect(scrollLasts(afternoon, 'UTC', own)).toBe(45 * minute);
    expect(scrollLasts(night, 'UTC', own)).toBe(8 * minute);
  });
});

describe('when a page says so again', () => {
  const notYet = { decision: 'stay', why: 'not-yet' } as const;
  const lacking = (active: number) => (length: number) => Math.max(0, length - active);

  it.each([
    ['five minutes later, at the most', notYet, afternoon, 2, 5],
    ['when what is missing has passed', notYet, afternoon, 17.5, 2.5],
    ['half a minute later, at the least', notYet, afternoon, 19.9, 0.5],
    ['when the late window begins, in which less is enough', notYet, Date.parse('2026-03-10T20:58:00Z'), 15, 2],
    ['a minute later, when it is only held', { decision: 'stay', why: 'typing' }, afternoon, 20, 1],
    ['five minutes later, when nothing may come anyway', { decision: 'stay', why: 'budget' }, afternoon, 20, 5],
  ] as const)('%s', (_, decision, now, active, minutes) => {
    const after = untilNext(decision, lacking(active * minute), { now, timeZone: 'UTC' }, settings);
    expect(after).toBe(minutes * minute);
  });

  it('soon after she comes back', () => {
    const at = { now: afternoon, timeZone: 'UTC' };
    expect(untilBack(lacking(5 * minute), at, settings)).toBe(minute);
    expect(untilBack(lacking(20 * minute), at, settings)).toBe(5_000);
  });
});
