import { describe, expect, test } from 'vitest';
import type { Connection } from '../../utils/friends/connection.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { type Asked, nothingAsked } from '../../utils/nudge/asked.ts';
import { copyTaken, mendedAsks, opened, put, settled, switched } from '../../utils/nudge/note-asks.ts';
import { noPauses } from '../../utils/nudge/settings.ts';
import { type AskMemory, smallAsk } from '../../utils/nudge/small-asks.ts';
import { beforeYouGoLines } from '../../utils/nudge/small-asks-en.ts';
import { aFriend } from './a-friend.ts';

const hour = 3_600_000;
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const today = '2026-03-20';
const now = noon(today);

const memory = (asks: Partial<Asked> | undefined, given: Partial<AskMemory> = {}): AskMemory => ({
  settings: { asks: asks && { ...nothingAsked, since: '2026-01-01', ...asks } },
  pauses: noPauses,
  friends: [aFriend({ name: 'Priya' }), aFriend({ name: 'Tom' })],
  connections: [],
  kept: [],
  ...given,
});
const due = (from: AskMemory, at = now, waits = false) => smallAsk(from, { now: at, timeZone: 'UTC', waits });
const kind = (from: AskMemory, at = now, waits = false) => due(from, at, waits)?.ask.kind;
const wrote = (friendId: string, day: string): Connection => ({ id: day, friendId, at: noon(day), how: 'sms' });
const five = ['Asha', 'Bea', 'Cleo', 'Dee', 'Eve'].map((name) => aFriend({ name }));
const both = { days: { beforeYouGo: '2026-03-17', checkIn: '2026-03-15' } };

describe('when nothing is asked', () => {
  test.each<[string, AskMemory, string | undefined]>([
    ['nothing is known yet', memory(undefined), undefined],
    ['the popup was never opened before', memory({ since: undefined }), undefined],
    ['the first day', memory({ since: today }), undefined],
    ['the third day after it', memory({ since: '2026-03-17' }), undefined],
    ['the first days are over', memory({ since: '2026-03-16' }), 'beforeYouGo'],
    ['a draft lies there', memory({}, { kept: [{ until: now + 1 }] }), undefined],
    ['a draft that is over', memory({}, { kept: [{ until: now }] }), 'beforeYouGo'],
    ['she turned all of it off', memory({}, { pauses: { ...noPauses, off: true } }), undefined],
    ['she asked for quiet', memory({}, { pauses: { ...noPauses, until: now + 1 } }), undefined],
    ['her quiet is over', memory({}, { pauses: { ...noPauses, until: now } }), 'beforeYouGo'],
    ['answered today', memory({ days: { checkIn: today }, done: today }), undefined],
    ['another one yesterday', memory({ days: { checkIn: '2026-03-19' } }), undefined],
    ['she said no yesterday to one of the day before', memory({ done: '2026-03-19' }), undefined],
    ['another one the day before yesterday', memory({ days: { checkIn: '2026-03-18' } }), 'beforeYouGo'],
    ['all turned off', memory({ off: ['beforeYouGo', 'checkIn', 'copy', 'followThrough'] }), undefined],
  ])('%s', (_name, from, wanted) => {
    expect(kind(from)).toBe(wanted);
  });

  test('a suggestion waits', () => {
    expect(kind(memory({}), now, true)).toBeUndefined();
  });
});

describe('which one', () => {
  test.each<[string, Partial<Asked>, string | undefined]>([
    ['the lighter one first', {}, 'beforeYouGo'],
    ['then the other', { days: { beforeYouGo: '2026-03-18' } }, 'checkIn'],
    ['the one put longest ago', { days: { beforeYouGo: '2026-03-12', checkIn: '2026-03-05' } }, 'checkIn'],
    ['a week is a week', { days: { beforeYouGo: '2026-03-14', checkIn: '2026-03-14' } }, undefined],
    ['and not longer', { days: { beforeYouGo: '2026-03-13', checkIn: '2026-03-14' } }, 'beforeYouGo'],
    ['the one that is not turned off', { off: ['beforeYouGo'] }, 'checkIn'],
  ])('%s', (_name, asks, wanted) => {
    expect(kind(memory(asks))).toBe(wanted);
  });

  test('what was put today stands till it is answered, whatever else is due', () => {
    const from = memory({ days: { checkIn: today } }, { connections: [wrote('priya', '2026-03-17')], friends: five });
    expect(due(from)).toMatchObject({ ask: { kind: 'checkIn' }, fresh: false });
    expect(kind(from, noon('2026-03-21'))).toBeUndefined();
  });

  test('turned off while it stands, it is gone, and nothing takes its place that day', () => {
    expect(kind(memory({ days: { checkIn: today }, off: ['checkIn'] }))).toBeUndefined();
  });
});

describe('before you go (E31)', () => {
  test('no more than three faces, none of a group, of somebody who rests, or is set aside', () => {
    const friends = [
      ...five,
      aFriend({ name: 'The Tuesday lot', kind: 'group' }),
      aFriend({ name: 'Rae', snoozeUntil: now + hour }),
      aFriend({ name: 'Old', archived: true }),
    ];
    const found = due(memory({ days: { copy: '2026-03-01' } }, { friends }))?.ask;
    if (found?.kind !== 'beforeYouGo') throw new Error('something else');
    expect(found.faces).toHaveLength(3);
    expect(found.faces.every((friend) => five.includes(friend))).toBe(true);
  });

  test('S23: at night nobody whom she keeps out of hard moments; where that leaves nobody, another ask', () => {
    const ex = [aFriend({ name: 'Ida', relation: 'ex' }), aFriend({ name: 'Una', after: 'heavier' })];
    expect(kind(memory({}, { friends: ex }), now + 12 * hour)).toBe('checkIn');
    expect(kind(memory({}, { friends: ex }))).toBe('beforeYouGo');
  });

  test('with nobody on the list: no faces', () => {
    expect(due(memory({}, { friends: [] }))?.ask).toMatchObject({ kind: 'beforeYouGo', faces: [] });
  });

  test('the line goes on with each time it is put, stays the same that day, and none comes back within fourteen', () => {
    let asks: Asked = { ...nothingAsked, since: '2026-01-01', off: ['checkIn'] };
    const lines: string[] = [];
    for (let week = 0; week < 40; week += 1) {
      const at = now + week * 8 * 24 * hour;
      const day = new Date(at).toISOString().slice(0, 10);
      const line = () => {
        const found = due(memory(asks), at)?.ask;
        return found?.kind === 'beforeYouGo' ? found.line : '';
      };
      const first = line();
      asks = put(asks, { kind: 'beforeYouGo' }, day);
      asks = put(asks, { kind: 'beforeYouGo' }, day);
      expect(line()).toBe(first);
      expect(lines.slice(-14)).not.toContain(first);
      lines.push(first);
    }
    expect(new Set(lines)).toEqual(new Set(beforeYouGoLines));
  });
});

describe('check-in (E5)', () => {
  const asked = { days: { beforeYouGo: '2026-03-17' } };
  const ask = (friends: Friend[], at = now) => due(memory(asked, { friends }), at)?.ask;

  test('the one small hello goes to somebody who may be named in a hard moment, at any hour', () => {
    const friends = [aFriend({ name: 'Ida', relation: 'ex', alsoUp: true }), aFriend({ name: 'Tom' })];
    expect(ask(friends)).toMatchObject({ friend: { name: 'Tom' }, anybody: true });
    expect(ask(friends.slice(0, 1))).toMatchObject({ friend: undefined, anybody: true });
    expect(ask([])).toEqual({ kind: 'checkIn', friend: undefined, anybody: false });
  });
});

describe('follow-through (E32)', () => {
  const others = both;
  test.each<[string, string, string | undefined]>([
    ['the day after', '2026-03-19', undefined],
    ['two days after', '2026-03-18', 'followThrough'],
    ['four days after', '2026-03-16', 'followThrough'],
    ['five days after', '2026-03-15', undefined],
    ['a clock that was wrong', '2026-04-18', undefined],
  ])('%s', (_name, day, wanted) => {
    expect(kind(memory(others, { connections: [wrote('priya', day)] }))).toBe(wanted);
  });

  const before = wrote('priya', '2026-03-17');
  test.each<[string, Partial<Asked>, Partial<Friend>, Connection[], string | undefined]>([
    ['once for each person', { about: [{ friendId: 'priya', day: '2026-03-01' }] }, {}, [before], undefined],
    ['till a season has passed', { about: [{ friendId: 'priya', day: '2025-12-20' }] }, {}, [before], 'priya'],
    ['once a week', { days: { ...both.days, followThrough: '2026-03-14' } }, {}, [before], undefined],
    ['not when they wrote since', {}, { lastIn: noon('2026-03-18') }, [before], undefined],
    ['when they wrote before that', {}, { lastIn: noon('2026-03-16') }, [before], 'priya'],
    ['not while they rest', {}, { snoozeUntil: now + 1 }, [before], undefined],
    ['not for a group', {}, { kind: 'group' }, [before], undefined],
    ['not when she wrote again yesterday', {}, {}, [before, wrote('priya', '2026-03-19')], undefined],
    ['whom she wrote to last', {}, {}, [before, wrote('tom', '2026-03-18')], 'tom'],
    ['nobody who is gone', {}, {}, [wrote('gone', '2026-03-18')], undefined],
  ])('%s', (_name, asks, fields, connections, wanted) => {
    const friends = [aFriend({ name: 'Priya', ...fields }), aFriend({ name: 'Tom' })];
    const found = due(memory({ ...others, ...asks }, { friends, connections }))?.ask;
    expect(found?.kind === 'followThrough' ? found.friend.id : undefined).toBe(wanted);
  });

  test('it stands about the same person all day, and goes with them', () => {
    const connections = [before, wrote('tom', '2026-03-18')];
    const asks = put({ ...nothingAsked, ...others }, { kind: 'followThrough', friendId: 'priya' }, today);
    expect(due(memory(asks, { connections }))?.ask).toMatchObject({ friend: { name: 'Priya' } });
    expect(due(memory(asks, { connections, friends: [aFriend({ name: 'Tom' })] }))).toBeUndefined();
  });

  test('S23: at night nobody whom she keeps out of hard moments', () => {
    const friends = [aFriend({ name: 'Priya', notInHardMoments: true })];
    const from = memory({ ...others, off: ['checkIn', 'beforeYouGo'] }, { friends, connections: [before] });
    expect(kind(from, now + 10 * hour)).toBeUndefined();
    expect(kind(from)).toBe('followThrough');
  });
});

describe('R5: a copy of her list', () => {
  const asked = both;
  test.each<[string, Partial<Asked>, number, string | undefined]>([
    ['after the fifth', {}, 5, 'copy'],
    ['not before', {}, 4, undefined],
    ['not within ninety days', { days: { ...asked.days, copy: '2025-12-21' } }, 5, undefined],
    ['after them', { days: { ...asked.days, copy: '2025-12-20' } }, 5, 'copy'],
    ['not when a copy was taken meanwhile', { copied: '2025-12-21' }, 5, undefined],
    ['when that was long ago', { copied: '2025-12-20' }, 5, 'copy'],
    ['not when it is switched off', { off: ['copy'] }, 5, undefined],
  ])('%s', (_name, asks, people, wanted) => {
    expect(kind(memory({ ...asked, ...asks }, { friends: five.slice(0, people) }))).toBe(wanted);
  });

  test('a copy that she takes elsewhere ends the ask that stands', () => {
    const asks = put({ ...nothingAsked, ...asked }, { kind: 'copy' }, today);
    expect(kind(memory(asks, { friends: five }))).toBe('copy');
    expect(kind(memory(copyTaken(asks, today), { friends: five }))).toBeUndefined();
  });
});

describe('what is remembered', () => {
  test('days, kinds, and about whom; no hour and no answer', () => {
    const all = settled(
      put(opened(undefined, '2026-03-01'), { kind: 'followThrough', friendId: 'priya' }, '2026-03-10'),
      'followThrough',
      '2026-03-10',
    );
    expect(all).toEqual({
      since: '2026-03-01',
      days: { followThrough: '2026-03-10' },
      done: '2026-03-10',
      off: [],
      about: [{ friendId: 'priya', day: '2026-03-10' }],
      turn: 0,
    });
    expect(mendedAsks(all, '2026-06-08').about).toEqual([]);
  });

  test('opening the popup again keeps the first day', () => {
    expect(opened(opened(undefined, '2026-03-01'), '2026-03-09').since).toBe('2026-03-01');
  });

  test('R15: what a clock set back left in the future counts as today', () => {
    const ahead = { ...nothingAsked, since: '2027-01-01', days: { checkIn: '2027-01-09' }, done: '2027-01-09' };
    expect(mendedAsks(ahead, today)).toMatchObject({ since: today, days: { checkIn: today }, done: today });
    const sound = memory({}).settings.asks;
    expect(sound && mendedAsks(sound, today)).toBe(sound);
  });

  test('brought back by its switch, it keeps its gap', () => {
    const off = switched({ ...nothingAsked, days: { checkIn: '2026-03-18' } }, 'checkIn', false);
    expect(off.off).toEqual(['checkIn']);
    expect(switched(off, 'checkIn', true)).toEqual({ ...off, off: [] });
  });
});
