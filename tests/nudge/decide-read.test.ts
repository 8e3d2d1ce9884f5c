import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory, Present } from '../../utils/nudge/decide.ts';
import { decideRead, type ReadMoment, readGap } from '../../utils/nudge/decide-read.ts';
import { readWordings } from '../../utils/nudge/draft.ts';
import type { Nudge } from '../../utils/nudge/nudge.ts';
import { noPauses, settingsSchema } from '../../utils/nudge/settings.ts';
import { together } from '../../utils/nudge/words-en.ts';
import { aFriend } from './a-friend.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const afternoon = Date.parse('2026-03-10T15:00:00Z');
const night = Date.parse('2026-03-10T23:40:00Z');
const settings = settingsSchema.parse({});
const reading = { label: 'none', topic: '' } as const;
const moment: ReadMoment = {
  now: afternoon,
  timeZone: 'UTC',
  host: 'www.nhs.uk',
  granted: true,
  inPrivate: false,
  settingUp: false,
  seed: 1,
  reading,
  heavyTitle: false,
};
const memory: Memory = {
  settings,
  pauses: noPauses,
  friends: [aFriend({ name: 'Tom' }), aFriend({ name: 'Priya', alsoUp: true })],
  nudges: [],
  connections: [],
};
const present: Present = { cardOpen: false };
const aCard = (ago: number, kind: Nudge['kind'], answer: Nudge['answer'] = 'messaged'): Nudge => ({
  id: `${kind}${ago}`,
  at: afternoon - ago,
  day: '2026-03-01',
  kind,
  answer,
  turn: 0,
  rows: { dismissed: 0, unanswered: 0 },
});

describe('an article read to its end', () => {
  it('brings the plain card at any hour, with a line that is glad of somebody', () => {
    for (const now of [afternoon, night]) {
      for (const topic of ['', 'sleep', 'behaviour'] as const) {
        const label = topic === '' ? 'none' : 'connect';
        const decision = decideRead({ ...moment, now, reading: { label, topic } }, memory, present);
        expect(decision).toMatchObject({ decision: 'nudge', why: 'read-to-end', offer: { form: 'plain', topic: '' } });
        if (decision.decision !== 'nudge') return;
        expect(decision.offer.wordings.map((w) => w.tone)).toEqual(['plain', 'wry', 'few']);
        expect(together.plain).toContain(decision.offer.wordings[0]?.text);
      }
    }
  });

  const workingHours = { days: ['tue'], from: '09:00', to: '17:00' } as const;
  it.each<[string, Partial<ReadMoment>, Partial<Memory>, Partial<Present>]>([
    ['not-granted', { granted: false, inPrivate: true }, {}, {}],
    ['private', { inPrivate: true, settingUp: true }, {}, {}],
    ['setting-up', { settingUp: true }, {}, { quietUntil: afternoon + 1 }],
    ['quiet', {}, { pauses: { ...noPauses, off: true } }, { quietUntil: afternoon + 1 }],
    ['quiet', { heavyTitle: true }, {}, {}],
    ['quiet', { reading: { label: 'care', topic: 'behaviour' } }, {}, {}],
    ['quiet', { reading: { label: 'connect', topic: 'illness' } }, {}, {}],
    ['quiet', { reading: { label: 'connect', topic: 'loss' } }, {}, {}],
    ['paused', {}, { pauses: { ...noPauses, off: true } }, {}],
    ['paused', {}, { pauses: { ...noPauses, until: afternoon + 1 } }, {}],
    ['shared-computer', {}, { settings: { ...settings, sharedComputer: true } }, {}],
    ['not-here', {}, { pauses: { ...noPauses, notHere: ['www.nhs.uk'] } }, {}],
    ['outside-hours', {}, { settings: settingsSchema.parse({ workingHours }) }, {}],
    ['just-messaged', {}, { connections: [{ id: 'c', friendId: '', at: afternoon - minute, how: 'sms' }] }, {}],
    ['budget', {}, { nudges: [aCard(hour, 'scroll', 'not-now')] }, { cardOpen: true }],
    ['budget', {}, { nudges: [aCard(3 * day, 'read')] }, {}],
    ['budget', {}, { nudges: [aCard(readGap - minute, 'read', 'faded')] }, {}],
    ['rest', {}, { nudges: [aCard(36 * hour, 'search', 'not-now'), aCard(60 * hour, 'search', 'not-now')] }, {}],
    ['already-open', {}, {}, { cardOpen: true }],
    ['typing', { hindrance: 'typing' }, {}, {}],
    ['no-friend-free', {}, { friends: [aFriend({ name: 'Tom', snoozeUntil: afternoon + hour })] }, {}],
  ])('stays quiet: %s', (why, at, known, here) => {
    const decision = decideRead({ ...moment, ...at }, { ...memory, ...known }, { ...present, ...here });
    expect(decision).toMatchObject({ decision: 'stay', why });
  });

  it.each(['urgent', 'crisis', 'discreet'] as const)('S3: a title that says %s makes everything quiet', (label) => {
    for (const settingUp of [false, true]) {
      const decision = decideRead({ ...moment, settingUp, reading: { label, topic: '' } }, memory, present);
      expect(decision).toMatchObject({ decision: 'stay', quietUntil: expect.any(Number) });
    }
  });

  it('comes again a week later; one that nobody saw takes no week', () => {
    const following = (nudge: Nudge) => decideRead(moment, { ...memory, nudges: [nudge] }, present).decision;
    expect(following(aCard(readGap, 'read'))).toBe('nudge');
    expect(following(aCard(3 * day, 'read', 'unseen'))).toBe('nudge');
    expect(following(aCard(3 * day, 'search'))).toBe('nudge');
  });

  it('however often it is asked, never two within a week, nor within the gap of any other card', () => {
    const asked = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(asked, (gaps) => {
        let now = afternoon;
        let nudges: Nudge[] = [aCard(2 * hour, 'search')];
        for (const gap of gaps) {
          now += gap * hour;
          const decision = decideRead({ ...moment, now }, { ...memory, nudges }, present);
          if (decision.decision === 'nudge') nudges = [...nudges, { ...aCard(0, 'read', 'done-here'), at: now }];
        }
        const [first, ...later] = nudges;
        const reads = later.map(({ at }) => at);
        if (reads[0] && first) expect(reads[0] - first.at).toBeGreaterThanOrEqual(20 * hour);
        for (const [i, at] of reads.slice(1).entries()) expect(at - (reads[i] ?? 0)).toBeGreaterThanOrEqual(readGap);
      }),
    );
  });
});

describe('the lines', () => {
  it.each(Object.values(together).flat())('%s: nothing of what was read, and no screen', (line) => {
    expect(line).not.toMatch(/\b(read|reading|article|page|site|post|screen|online|link)\b/i);
  });

  it.each(['plain', 'wry', 'few'] as const)('no %s line comes twice within fourteen', (tone) => {
    const lines = Array.from({ length: 60 }, (_, turn) => readWordings(turn).find((w) => w.tone === tone)?.text);
    for (let i = 0; i + 14 <= lines.length; i += 1) expect(new Set(lines.slice(i, i + 14)).size).toBe(14);
  });
});
