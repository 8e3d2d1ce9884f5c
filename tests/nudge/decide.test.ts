import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Memory, type Moment, type Present } from '../../utils/nudge/decide.ts';
import { noPauses, settingsSchema } from '../../utils/nudge/settings.ts';
import { isSilent, labels, topics } from '../../utils/recognise/label.ts';
import { aFriend } from './a-friend.ts';

const hour = 3_600_000;
const now = Date.parse('2026-03-10T01:12:00Z');
const moment: Moment = {
  now,
  timeZone: 'UTC',
  reading: { label: 'connect', topic: 'sleep' },
  host: 'www.google.com',
  granted: true,
  inPrivate: false,
  restored: false,
  settingUp: false,
  seed: 1,
};
const memory: Memory = {
  settings: settingsSchema.parse({}),
  pauses: noPauses,
  friends: [aFriend({ name: 'Priya', alsoUp: true })],
  nudges: [],
  connections: [],
};
const present: Present = { cardOpen: false };
const shownAt = (at: number) => ({
  id: 'n',
  at,
  day: '2026-03-09',
  kind: 'search' as const,
  answer: 'not-now' as const,
  turn: 0,
  rows: { dismissed: 0, unanswered: 0 },
});

describe('a worried search late at night', () => {
  it('brings one card that names one friend and holds a draft', () => {
    const decision = decide(moment, memory, present);
    expect(decision).toMatchObject({ decision: 'nudge', why: 'night-search', offer: { form: 'plain', late: true } });
    if (decision.decision !== 'nudge') return;
    expect(decision.offer.choices.map((c) => c.friend.name)).toEqual(['Priya']);
    expect(decision.offer.wordings.map((w) => w.tone)).toEqual(['wry', 'plain', 'few']);
  });

  it('care comes only with other support beside it, and without a joke', () => {
    const decision = decide({ ...moment, reading: { label: 'care', topic: 'ppd' } }, memory, present);
    expect(decision).toMatchObject({ decision: 'nudge', offer: { form: 'with-support' } });
    if (decision.decision === 'nudge') expect(decision.offer.wordings.map((w) => w.tone)).not.toContain('wry');
  });

  it('without any friend it is one tiny step, not a picker', () => {
    const decision = decide(moment, { ...memory, friends: [] }, present);
    expect(decision).toMatchObject({ decision: 'nudge', offer: { choices: [] } });
  });

  it('by day only when she said any time of day', () => {
    const noon = { ...moment, now: now + 11 * hour };
    expect(decide(noon, memory, present)).toMatchObject({ why: 'outside-hours' });
    const anyTime = { ...memory, settings: { ...memory.settings, anyTimeOfDay: true } };
    expect(decide(noon, anyTime, present)).toMatchObject({ decision: 'nudge', why: 'day-search' });
  });
});

describe('S1 S4 a dangerous search', () => {
  it.each(['urgent', 'crisis', 'discreet'] as const)('%s: silence, and the same quiet time', (label) => {
    const decision = decide({ ...moment, reading: { label, topic: '' } }, memory, present);
    expect(decision).toEqual({ decision: 'stay', why: 'quiet', quietUntil: Date.parse('2026-03-11T12:00:00Z') });
  });

  it('never leads to a card, whatever else is true', () => {
    const anyReading = fc.record({ label: fc.constantFrom(...labels), topic: fc.constantFrom('' as const, ...topics) });
    const flags = fc.record({
      granted: fc.boolean(),
      inPrivate: fc.boolean(),
      restored: fc.boolean(),
      settingUp: fc.boolean(),
    });
    const offset = fc.integer({ min: 0, max: 48 * 60 });
    fc.assert(
      fc.property(anyReading, flags, offset, fc.boolean(), (reading, flag, minutes, anyTimeOfDay) => {
        const at = { ...moment, ...flag, reading, now: now + minutes * 60_000 };
        const decision = decide(at, { ...memory, settings: { ...memory.settings, anyTimeOfDay } }, present);
        if (isSilent(reading.label) || reading.label === 'none') expect(decision.decision).toBe('stay');
        const heard = flag.granted && !flag.inPrivate && (flag.settingUp || !flag.restored);
        if (isSilent(reading.label)) expect('quietUntil' in decision).toBe(heard);
        if (reading.label === 'care' && decision.decision === 'nudge') expect(decision.offer.form).toBe('with-support');
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps everything quiet afterwards, until the time is over', () => {
    const quiet = { ...present, quietUntil: now + hour };
    expect(decide(moment, memory, quiet)).toEqual({ decision: 'stay', why: 'quiet' });
    expect(decide({ ...moment, now: now + hour }, memory, quiet).decision).toBe('nudge');
  });

  it('fertility is left alone', () => {
    expect(decide({ ...moment, reading: { label: 'care', topic: 'fertility' } }, memory, present)).toEqual({
      decision: 'stay',
      why: 'quiet',
    });
  });
});

describe('reasons to stay quiet, in the order of naming', () => {
  const off = { ...noPauses, off: true };
  const shared = { ...memory.settings, sharedComputer: true };
  const day = { ...moment, now: now + 11 * hour };
  it.each([
    ['not-granted', { ...moment, granted: false, inPrivate: true }, memory, present],
    ['private', { ...moment, inPrivate: true, settingUp: true }, memory, present],
    ['setting-up', { ...moment, settingUp: true, restored: true }, memory, present],
    ['restored', { ...moment, restored: true }, memory, { ...present, quietUntil: now + hour }],
    ['label-none', { ...moment, reading: { label: 'none', topic: '' } }, { ...memory, pauses: off }, present],
    ['paused', moment, { ...memory, pauses: off, settings: shared }, present],
    ['paused', moment, { ...memory, pauses: { ...noPauses, until: now + 1 } }, present],
    [
      'shared-computer',
      moment,
      { ...memory, settings: shared, pauses: { ...noPauses, notHere: ['www.google.com'] } },
      present,
    ],
    [
      'not-here',
      moment,
      { ...memory, pauses: { ...noPauses, notHere: ['www.google.com'], notThis: ['sleep'] } },
      present,
    ],
    ['not-this', day, { ...memory, pauses: { ...noPauses, notThis: ['sleep'] } }, present],
    ['outside-hours', day, { ...memory, nudges: [shownAt(now)] }, present],
    [
      'just-messaged',
      moment,
      { ...memory, connections: [{ id: 'c', friendId: 'x', at: now - 1, how: 'sms' }], nudges: [shownAt(now - hour)] },
      present,
    ],
    ['rest', moment, { ...memory, nudges: [shownAt(now - 30 * hour), shownAt(now - 25 * hour)] }, present],
    ['budget', moment, { ...memory, nudges: [shownAt(now - hour)] }, { ...present, cardOpen: true }],
    ['already-open', { ...moment, hindrance: 'typing' }, memory, { ...present, cardOpen: true }],
    ['same-worry', moment, memory, { ...present, lastCardAt: now - 10_000 }],
    [
      'call',
      { ...moment, hindrance: 'call' },
      { ...memory, friends: [aFriend({ name: 'Ex', relation: 'ex' })] },
      present,
    ],
    ['no-friend-free', moment, { ...memory, friends: [aFriend({ name: 'Ex', relation: 'ex' })] }, present],
  ] as [string, Moment, Memory, Present][])('%s', (why, at, kept, around) => {
    expect(decide(at, kept, around)).toMatchObject({ decision: 'stay', why });
  });

  it('S24 a shared computer holds the suggestion for the popup, and only when all else would allow a card', () => {
    const kept = { ...memory, settings: { ...memory.settings, sharedComputer: true } };
    expect(decide(moment, kept, present)).toHaveProperty('forPopup');
    expect(decide(day, kept, present)).not.toHaveProperty('forPopup');
    expect(decide(moment, { ...kept, nudges: [shownAt(now - hour)] }, present)).not.toHaveProperty('forPopup');
  });

  it('"not about this" keeps one shared word for sensitive topics', () => {
    const kept = { ...memory, pauses: { ...noPauses, notThis: ['heavier things'] } };
    expect(decide({ ...moment, reading: { label: 'care', topic: 'loss' } }, kept, present)).toMatchObject({
      why: 'not-this',
    });
    expect(decide(moment, kept, present).decision).toBe('nudge');
  });
});
