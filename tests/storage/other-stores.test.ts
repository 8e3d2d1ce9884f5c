import { beforeEach, describe, expect, test } from 'vitest';
import type { Kept, Nudge } from '../../utils/nudge/nudge.ts';
import { defaultSettings, noPauses } from '../../utils/nudge/settings.ts';
import { byHand, dump, expectFailure, freshStore, friend, good } from './fresh-store.ts';

let store: Awaited<ReturnType<typeof freshStore>>;
beforeEach(async () => {
  store = await freshStore();
});

const nudge = (change: Partial<Nudge> = {}): Nudge => ({
  turn: 0,
  rows: { dismissed: 0, unanswered: 0 },
  id: 'n1',
  at: 100,
  day: '2026-11-20',
  kind: 'search',
  answer: 'open',
  ...change,
});
const kept = (change: Partial<Kept> = {}): Kept => ({
  id: 'k1',
  friendId: 'friend-1',
  draft: 'Are you up?',
  dueAt: 100,
  until: 200,
  kind: 'morning',
  withSupport: false,
  ...change,
});

describe('connections', () => {
  const lastOut = async () => good(await store.listFriends()).friends[0]?.lastOut;
  beforeEach(async () => {
    good(await store.putBackFriend(friend()));
  });

  test('a reach-out is remembered, and its friend was last written to then', async () => {
    const made = good(await store.logConnection({ friendId: 'friend-1', at: 50, how: 'whatsapp' }));
    expect(made).toEqual({ id: made.id, friendId: 'friend-1', at: 50, how: 'whatsapp' });
    expect(good(await store.listConnections(0))).toEqual([made]);
    expect(await lastOut()).toBe(50);
  });

  test('one that comes late does not turn the time back', async () => {
    good(await store.logConnection({ friendId: 'friend-1', at: 50, how: 'sms' }));
    good(await store.logConnection({ friendId: 'friend-1', at: 20, how: 'sms' }));
    expect(await lastOut()).toBe(50);
    expect(good(await store.listConnections(0)).map((one) => one.at)).toEqual([20, 50]);
    expect(good(await store.listConnections(21)).map((one) => one.at)).toEqual([50]);
  });

  test('undoing gives the time before, or none', async () => {
    const first = good(await store.logConnection({ friendId: 'friend-1', at: 20, how: 'sms' }));
    const second = good(await store.logConnection({ friendId: 'friend-1', at: 50, how: 'sms' }));
    good(await store.logConnection({ friendId: 'somebody-else', at: 90, how: 'sms' }));
    expect(good(await store.forgetConnection(second.id))).toEqual(second);
    expect(await lastOut()).toBe(20);
    good(await store.forgetConnection(first.id));
    expect(await lastOut()).toBeUndefined();
    expectFailure(await store.forgetConnection(first.id), 'not-found');
  });

  test('undoing leaves a time that she set herself', async () => {
    const made = good(await store.logConnection({ friendId: 'friend-1', at: 20, how: 'sms' }));
    good(await store.changeFriend('friend-1', { lastOut: 70 }, 71));
    good(await store.forgetConnection(made.id));
    expect(await lastOut()).toBe(70);
  });

  test('what they wrote is their last word, not hers; forgetting it gives the one before', async () => {
    const theirs = { friendId: 'friend-1', how: 'copy', from: 'them' } as const;
    good(await store.logConnection({ friendId: 'friend-1', at: 40, how: 'sms' }));
    good(await store.logConnection({ ...theirs, at: 20 }));
    const second = good(await store.logConnection({ ...theirs, at: 60 }));
    const lasts = async () => good(await store.listFriends()).friends[0];
    expect(await lasts()).toMatchObject({ lastOut: 40, lastIn: 60 });
    good(await store.forgetConnection(second.id));
    expect(await lasts()).toMatchObject({ lastOut: 40, lastIn: 20 });
  });

  test('the decider never takes a word of theirs for one of hers', async () => {
    good(await store.logConnection({ friendId: 'friend-1', at: 40, how: 'copy', from: 'them' }));
    const hers = good(await store.logConnection({ friendId: 'friend-1', at: 50, how: 'sms' }));
    expect(good(await store.readMemory(0)).connections).toEqual([hers]);
    expect(good(await store.listConnections(0))).toHaveLength(2);
  });

  test('a word of the time before there was a direction reads as hers', async () => {
    await byHand((database) => database.put('connections', { id: 'old', friendId: 'friend-1', at: 5, how: 'sms' }));
    expect(good(await store.readMemory(0)).connections).toEqual([
      { id: 'old', friendId: 'friend-1', at: 5, how: 'sms' },
    ]);
  });

  test('it is remembered though the friend was removed meanwhile', async () => {
    good(await store.removeFriend('friend-1', 9));
    good(await store.logConnection({ friendId: 'friend-1', at: 20, how: 'sms' }));
    expect(good(await store.listConnections(0))).toHaveLength(1);
    expect(good(await store.listFriends()).friends).toEqual([]);
  });

  test('one that does not fit changes neither store', async () => {
    expectFailure(await store.logConnection({ friendId: 'friend-1', at: Number.NaN, how: 'sms' }), 'does-not-fit');
    expect((await dump()).connections).toEqual([]);
    expect(await lastOut()).toBeUndefined();
  });
});

describe('settings and pauses', () => {
  test('defaults until she changes something', async () => {
    expect(good(await store.readSettings())).toEqual(defaultSettings);
    expect(good(await store.readPauses())).toEqual(noPauses);
    expect((await dump()).settings).toEqual([]);
  });

  test('a change keeps the rest; undefined goes back to the default', async () => {
    good(await store.changeSettings({ look: 'day', howOften: 'rarely' }));
    expect(good(await store.changeSettings({ look: undefined }))).toEqual({ ...defaultSettings, howOften: 'rarely' });
    expect(good(await store.readSettings())).toEqual({ ...defaultSettings, howOften: 'rarely' });
  });

  test('a pause is set and lifted', async () => {
    good(await store.changePauses((pauses) => ({ ...pauses, until: 9 })));
    expect(good(await store.readPauses())).toEqual({ ...noPauses, until: 9 });
    good(await store.changePauses((pauses) => ({ ...pauses, until: undefined })));
    expect((await dump()).settings).toEqual([{ key: 'pauses', value: noPauses }]);
  });

  test('a setting that does not fit is refused, and what was there stays', async () => {
    good(await store.changeSettings({ scrollMinutes: 30 }));
    expectFailure(await store.changeSettings({ scrollMinutes: 7 }), 'does-not-fit');
    expect(good(await store.readSettings()).scrollMinutes).toBe(30);
  });

  test('of a damaged record the sound fields are used, and it is not overwritten by being read', async () => {
    const raw = {
      howOften: 'rarely',
      scrollMinutes: 'many',
      lateWindow: { from: '26:00' },
      workSites: ['a.example', 4],
    };
    await store.readSettings();
    await byHand((database) => database.put('settings', raw, 'settings'));
    const used = { ...defaultSettings, howOften: 'rarely', workSites: ['a.example'] };
    expect(good(await store.readSettings())).toEqual(used);
    expect((await dump()).settings).toEqual([{ key: 'settings', value: raw }]);
    good(await store.changeSettings({ look: 'night' }));
    expect((await dump()).settings).toEqual([
      { key: 'settings', value: { ...used, look: 'night' } },
      { key: 'settings-set-aside', value: raw },
    ]);
    good(await store.changeSettings({ look: 'day' }));
    expect((await dump()).settings?.[1]).toEqual({ key: 'settings-set-aside', value: raw });
  });

  test.each<[string, unknown, object]>([
    ['off cannot be read', { off: 'yes', notHere: ['a.example'] }, { off: true, notHere: ['a.example'], notThis: [] }],
    ['nothing can be read', 'garbage', { off: true, notHere: [], notThis: [] }],
    ['another field is damaged', { off: false, until: 'soon' }, { off: false, notHere: [], notThis: [] }],
    ['off is not there', { notHere: 5 }, { off: false, notHere: [], notThis: [] }],
  ])('damaged pauses fail to quiet: %s', async (_what, raw, used) => {
    await store.readPauses();
    await byHand((database) => database.put('settings', raw, 'pauses'));
    expect(good(await store.readPauses())).toEqual(used);
    good(await store.changePauses((pauses) => ({ ...pauses, off: false })));
    expect((await dump()).settings).toContainEqual({ key: 'pauses-set-aside', value: raw });
    expect(good(await store.readPauses())).toMatchObject({ off: false });
  });
});

describe('nudges', () => {
  test('remembered, answered, listed since a time in order of it', async () => {
    good(await store.addNudge(nudge({ id: 'late', at: 300 })));
    good(await store.addNudge(nudge({ id: 'early', at: 100 })));
    good(await store.addNudge(nudge({ id: 'early', at: 100 })));
    expect(good(await store.setAnswer('early', 'not-now'))).toEqual(nudge({ id: 'early', answer: 'not-now' }));
    expect(good(await store.listNudges(0)).map((one) => one.id)).toEqual(['early', 'late']);
    expect(good(await store.listNudges(101)).map((one) => one.id)).toEqual(['late']);
    expectFailure(await store.setAnswer('nobody', 'not-now'), 'not-found');
  });

  test('mended as one: when one does not fit, all stay as they were; none is forgotten', async () => {
    for (const id of ['n1', 'n2']) good(await store.addNudge(nudge({ id })));
    const spoilt = await store.mendNudges((all) => all.map((n, i) => ({ ...n, at: 7, day: i ? 'today' : n.day })));
    expectFailure(spoilt, 'does-not-fit');
    expect(good(await store.listNudges(0))).toEqual([nudge(), nudge({ id: 'n2' })]);
    good(await store.mendNudges((all) => all.filter((n) => n.id === 'n2').map((n) => ({ ...n, answer: 'unseen' }))));
    expect(good(await store.listNudges(0))).toEqual([nudge(), nudge({ id: 'n2', answer: 'unseen' })]);
  });

  test('forgotten before a time, kept from it on; a broken record stays through a mending', async () => {
    for (const at of [99, 100, 101]) good(await store.addNudge(nudge({ id: `n${at}`, at })));
    good(await store.forgetOlderThan(100));
    expect(good(await store.listNudges(0)).map((one) => one.at)).toEqual([100, 101]);
    await byHand((database) => database.put('nudges', { id: 'broken', at: 'x' }));
    good(await store.mendNudges((all) => all.map((n) => ({ ...n, at: 500 }))));
    expect((await dump()).nudges).toContainEqual({ key: 'broken', value: { id: 'broken', at: 'x' } });
  });
});

describe('kept drafts', () => {
  test('kept by id, the one due first in front, let go twice without harm', async () => {
    good(await store.keep(kept({ id: 'k2', dueAt: 300 })));
    good(await store.keep(kept()));
    good(await store.keep(kept({ draft: 'Still up?' })));
    expect(good(await store.listKept()).map((one) => one.draft)).toEqual(['Still up?', 'Are you up?']);
    good(await store.letGo('k1'));
    good(await store.letGo('k1'));
    expect(good(await store.listKept()).map((one) => one.id)).toEqual(['k2']);
    expectFailure(await store.keep(kept({ draft: 'x'.repeat(2001) })), 'does-not-fit');
  });
});

describe('the decider’s memory', () => {
  test('gives everything as it stood in one moment', async () => {
    good(await store.putBackFriend(friend()));
    good(await store.logConnection({ friendId: 'friend-1', at: 50, how: 'sms' }));
    good(await store.logConnection({ friendId: 'friend-1', at: 10, how: 'sms' }));
    good(await store.addNudge(nudge({ at: 60 })));
    good(await store.addNudge(nudge({ id: 'old', at: 11 })));
    good(await store.keep(kept()));
    good(await store.changeSettings({ look: 'day' }));
    good(await store.changePauses((pauses) => ({ ...pauses, off: true })));
    await byHand((database) => database.put('kept', { id: 'broken' }));
    expect(good(await store.readMemory(40))).toEqual({
      settings: { ...defaultSettings, look: 'day' },
      pauses: { ...noPauses, off: true },
      friends: good(await store.listFriends()).friends,
      nudges: [nudge({ at: 60 })],
      connections: [expect.objectContaining({ at: 50 })],
      kept: [kept()],
      unreadable: 1,
    });
  });
});

describe('the words of a kept draft', () => {
  test('changed words are kept; of one that went meanwhile nothing comes back', async () => {
    good(await store.keep(kept()));
    good(await store.keepEdited({ id: kept().id, draft: 'Tea at mine?' }));
    expect(good(await store.listKept()).map(({ draft }) => draft)).toEqual(['Tea at mine?']);
    good(await store.letGo(kept().id));
    good(await store.keepEdited({ id: kept().id, draft: 'Tea at mine?' }));
    expect(good(await store.listKept())).toEqual([]);
  });
});
