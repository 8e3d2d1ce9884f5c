import { describe, expect, test } from 'vitest';
import type { Nudge } from '../../utils/nudge/nudge.ts';
import { byHand, dump, freshStore, friend, good, storeNames } from './fresh-store.ts';

const canary = 'CANARY my two year old';
/** What a careless caller might hand over along with the record. */
const careless = {
  query: canary,
  search: canary,
  text: canary,
  url: canary,
  address: canary,
  topic: canary,
  title: canary,
  label: canary,
};

describe('no search, address or topic is ever on the disk', () => {
  test('every verb drops whatever its schema does not name, at every depth', async () => {
    const store = await freshStore();
    const { address: _channelsHaveOne, ...inChannel } = careless;
    const stuffed = {
      ...friend(),
      ...careless,
      channels: [{ type: 'sms' as const, address: '+447700900456', ...inChannel }],
      quiet: { from: '22:00', to: '07:00', ...careless },
      face: { shape: 1, fill: 1, ...careless },
    };
    good(await store.putBackFriend(stuffed));
    good(await store.addFriend({ ...stuffed, name: 'Ana' }, 1));
    good(await store.changeFriend('friend-1', { ...stuffed, name: 'Pri' }, 2));
    good(await store.removeFriend('friend-1', 3));
    good(await store.bringBack('friend-1'));
    good(await store.removeFriend('friend-1', 4));
    const made = good(await store.logConnection({ friendId: 'friend-1', at: 5, how: 'sms', ...careless }));
    good(await store.logConnection({ friendId: 'friend-1', at: 6, how: 'sms', ...careless }));
    good(await store.forgetConnection(made.id));
    const nudge: Nudge = {
      id: 'n',
      at: 5,
      day: '2026-11-20',
      kind: 'search',
      answer: 'open',
      turn: 0,
      rows: { dismissed: 0, unanswered: 0 },
      ...careless,
    };
    good(await store.addNudge(nudge));
    good(await store.setAnswer('n', 'not-this'));
    good(await store.mendNudges(() => [nudge, { ...nudge, id: 'm' }]));
    const kept = { id: 'k', draft: 'Up?', dueAt: 5, until: 9, kind: 'morning' as const, withSupport: false };
    good(await store.keep({ ...kept, ...careless }));
    good(await store.changeSettings({ look: 'day', ...careless }));
    good(await store.changePauses((pauses) => ({ ...pauses, off: true, ...careless })));

    const all = await dump();
    expect(storeNames.filter((name) => (all[name]?.length ?? 0) === 0)).toEqual([]);
    expect(JSON.stringify(all)).not.toContain('CANARY');
  });

  test('there is no store but these, and none is indexed by anything but time', async () => {
    const store = await freshStore();
    await store.listFriends();
    const indexed = await byHand(async (database) =>
      [...database.objectStoreNames].map((name) => [name, [...database.transaction(name).store.indexNames]]),
    );
    expect(indexed).toEqual([
      ['aside', []],
      ['bin', []],
      ['connections', ['at']],
      ['friends', []],
      ['kept', []],
      ['marks', []],
      ['nudges', ['at']],
      ['settings', []],
    ]);
  });

  test('the other pages are told one word, never a record', async () => {
    const store = await freshStore();
    const heard: unknown[] = [];
    const ear = new BroadcastChannel('mum-posse-changes');
    const finished = new Promise<void>((resolve) => {
      ear.onmessage = ({ data }) => {
        heard.push(data);
        if (data === 'kept') resolve();
      };
    });
    good(await store.putBackFriend(friend()));
    good(await store.changeFriend('friend-1', { name: 'Pri' }, 2));
    good(await store.logConnection({ friendId: 'friend-1', at: 5, how: 'sms' }));
    good(
      await store.addNudge({
        id: 'n',
        at: 5,
        day: '2026-11-20',
        kind: 'search',
        answer: 'open',
        turn: 0,
        rows: { dismissed: 0, unanswered: 0 },
      }),
    );
    good(await store.changeSettings({ look: 'day' }));
    good(await store.changePauses((pauses) => pauses));
    good(await store.letGo('k'));
    await finished;
    ear.close();
    expect(heard).toEqual(['friends', 'friends', 'connections', 'friends', 'nudges', 'settings', 'pauses', 'kept']);
  });
});
