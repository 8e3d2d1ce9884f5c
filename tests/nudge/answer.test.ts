import { describe, expect, it } from 'vitest';
import { afterAnswer, endOfTonight, type OpenCard } from '../../utils/nudge/answer.ts';
import { decideKept } from '../../utils/nudge/decide-kept.ts';
import { keptSchema } from '../../utils/nudge/nudge.ts';
import { withoutPause, withPause } from '../../utils/nudge/pause-change.ts';
import { noPauses, settingsSchema } from '../../utils/nudge/settings.ts';
import { soonest } from '../../utils/nudge/soonest.ts';
import { aFriend } from './a-friend.ts';

const now = Date.parse('2026-03-10T01:12:00Z');
const settings = settingsSchema.parse({});
const tom = aFriend({ name: 'Tom' });
const memory = { settings, pauses: noPauses, friends: [tom] };
const whole = { ...memory, nudges: [], connections: [] };
const card: OpenCard = {
  nudgeId: 'n1',
  host: 'www.google.com',
  topic: 'sleep',
  form: 'plain',
  friendId: 'tom',
  suggestedBefore: 7,
};
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

describe('what follows from an answer', () => {
  it('messaged: a connection with the friend, or with the one she changed to', () => {
    expect(afterAnswer({ answer: 'messaged' }, card, memory, now, 'UTC').messaged).toBe('tom');
    expect(afterAnswer({ answer: 'messaged', friendId: 'jo' }, card, memory, now, 'UTC').messaged).toBe('jo');
  });

  it('kept for the morning: half past eight, until noon', () => {
    const { kept } = afterAnswer({ answer: 'later', later: 'morning', draft: 'Hello' }, card, memory, now, 'UTC');
    expect([iso(kept?.dueAt), iso(kept?.until), kept?.draft]).toEqual([
      '2026-03-10T08:30:00.000Z',
      '2026-03-10T12:00:00.000Z',
      'Hello',
    ]);
  });

  it('in ten minutes', () => {
    const { kept } = afterAnswer({ answer: 'later', later: 10 }, card, memory, now, 'UTC');
    expect([iso(kept?.dueAt), kept?.kind]).toEqual(['2026-03-10T01:22:00.000Z', 'minutes']);
  });

  it.each([
    ['2026-03-10T01:12:00Z', '2026-03-10T06:00:00.000Z'],
    ['2026-03-10T23:00:00Z', '2026-03-11T06:00:00.000Z'],
    ['2026-03-10T14:00:00Z', '2026-03-11T06:00:00.000Z'],
  ])('done for tonight at %s lasts until %s', (from, until) => {
    expect(iso(endOfTonight(Date.parse(from), 'UTC', settings))).toBe(until);
  });

  it('not here and not about this are kept once, and no sensitive topic by its name', () => {
    const here = afterAnswer({ answer: 'not-here' }, card, memory, now, 'UTC');
    expect(here.pause).toEqual({ notHere: 'www.google.com' });
    const once = withPause(noPauses, { notHere: 'www.google.com' });
    expect(withPause(once, { notHere: 'www.google.com' })).toEqual(once);
    const loss = afterAnswer({ answer: 'not-this' }, { ...card, topic: 'loss' }, memory, now, 'UTC');
    expect(JSON.stringify(loss)).not.toContain('loss');
  });

  it('taking one pause back leaves what she chose since then', () => {
    const before = { ...noPauses, notHere: ['a.example'] };
    const changes = [{ until: 5 }, { off: true }, { notHere: 'b.example' }, { notThis: 'sleep' }] as const;
    for (const change of changes) expect(withoutPause(withPause(before, change), change, before)).toEqual(before);
    const since = { ...withPause(before, { until: 5 }), off: true };
    expect(withoutPause(since, { until: 5 }, before)).toEqual({ ...before, until: undefined, off: true });
    expect(withoutPause(before, { notHere: 'a.example' }, before)).toEqual(before);
    expect(withPause({ ...before, until: 9 }, { until: 5 }).until).toBe(9);
  });

  it('unseen gives the friend’s place in the round back', () => {
    expect(afterAnswer({ answer: 'unseen' }, card, memory, now, 'UTC').unsuggest).toEqual({
      friendId: 'tom',
      before: 7,
    });
  });
});

describe('a kept draft that is due', () => {
  const kept = keptSchema.parse({
    id: 'k',
    friendId: 'tom',
    draft: 'Hello',
    dueAt: now,
    until: now + 1,
    kind: 'morning',
  });
  const at = {
    now: Date.parse('2026-03-10T08:30:00Z'),
    timeZone: 'UTC',
    granted: true,
    inPrivate: false,
    settingUp: false,
  };
  const present = { cardOpen: false };

  it('comes up with her own words', () => {
    const decision = decideKept(kept, at, whole, present);
    expect(decision).toMatchObject({ decision: 'nudge', why: 'promised', offer: { wordings: [{ text: 'Hello' }] } });
  });

  it.each([
    ['quiet', at, whole, { cardOpen: false, quietUntil: at.now + 1 }],
    ['paused', at, { ...whole, pauses: { ...noPauses, off: true } }, present],
    ['already-open', at, whole, { cardOpen: true }],
    ['typing', { ...at, hindrance: 'typing' as const }, whole, present],
    ['not-granted', { ...at, granted: false }, whole, present],
  ])('waits: %s', (why, moment, kind, around) => {
    expect(decideKept(kept, moment, kind, around)).toEqual({ decision: 'stay', why });
  });
});

describe('the soonest she could hear from me', () => {
  const shown = (at: number) => ({
    id: 'n',
    at,
    day: '2026-03-10',
    kind: 'search' as const,
    answer: 'not-now' as const,
    turn: 0,
    rows: { dismissed: 0, unanswered: 0 },
  });
  it.each([
    ['late at night, nothing shown', { settings, pauses: noPauses, nudges: [] }, now, 'now'],
    [
      'at noon',
      { settings, pauses: noPauses, nudges: [] },
      Date.parse('2026-03-10T12:00:00Z'),
      Date.parse('2026-03-10T21:00:00Z'),
    ],
    ['after tonight’s', { settings, pauses: noPauses, nudges: [shown(now)] }, now, Date.parse('2026-03-10T21:15:00Z')],
    ['turned off', { settings, pauses: { ...noPauses, off: true }, nudges: [] }, now, 'never'],
  ] as const)('%s', (_, kept, at, expected) => {
    expect(soonest({ ...whole, ...kept, nudges: [...kept.nudges] }, at, 'UTC').at).toBe(expected);
  });
});
