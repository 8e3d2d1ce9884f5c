import { describe, expect, test } from 'vitest';
import { momentOfDay, typedDay } from '../../components/day-typed.ts';
import { lastTimesWithout, wordsWith } from '../../components/words-with.ts';
import { aFriend } from '../nudge/a-friend.ts';

const ana = aFriend({ name: 'Ana', channels: [] });
const hers = { id: 'a', friendId: 'ana', at: 20, how: 'sms' } as const;
const theirs = { id: 'b', friendId: 'ana', at: 30, how: 'copy', from: 'them' } as const;
const another = { id: 'c', friendId: 'tom', at: 90, how: 'sms' } as const;

describe('the days on which they wrote to each other', () => {
  test('those of this friend alone, the latest first', () => {
    const friend = { ...ana, lastOut: 20, lastIn: 30 };
    expect(wordsWith(friend, [hers, another, theirs])).toEqual([theirs, hers]);
  });

  test('a last time from before days were kept stands in it as well, once', () => {
    const friend = { ...ana, lastOut: 20, lastIn: 45 };
    const words = wordsWith(friend, [hers]);
    expect(words).toEqual([{ friendId: 'ana', at: 45, how: 'copy', from: 'them' }, hers]);
    // The same moment of the other direction does not stand for it.
    expect(wordsWith({ ...ana, lastIn: 20 }, [hers])).toHaveLength(2);
  });

  test('once such a last time is taken out, the one before it is the last, or there is none', () => {
    const friend = { ...ana, lastIn: 45 };
    const words = wordsWith(friend, [theirs, hers]);
    expect(lastTimesWithout(words[0] as (typeof words)[number], words)).toEqual({ lastIn: 30 });
    const alone = wordsWith(friend, [hers]);
    expect(lastTimesWithout(alone[0] as (typeof words)[number], alone)).toEqual({ lastIn: undefined });
  });
});

describe('a day put in by hand', () => {
  const now = new Date(2026, 10, 22, 9, 30).getTime();

  test('is noon of it, where she is', () => {
    expect(momentOfDay('2026-03-29', now)).toBe(new Date(2026, 2, 29, 12).getTime());
    expect(momentOfDay('2024-02-29', now)).toBe(new Date(2024, 1, 29, 12).getTime());
  });

  test('today is never a moment that lies ahead', () => {
    expect(typedDay(now)).toBe('2026-11-22');
    expect(momentOfDay('2026-11-22', now)).toBe(now);
    const evening = new Date(2026, 10, 22, 20).getTime();
    expect(momentOfDay('2026-11-22', evening)).toBe(new Date(2026, 10, 22, 12).getTime());
  });

  test.each([
    '',
    '2026-11-23',
    '2099-01-01',
    '2026-02-29',
    '2026-13-01',
    '0000-01-01',
    '1989-12-31',
    'yesterday',
    '22/11/2026',
  ])('%j is no such day', (typed) => {
    expect(momentOfDay(typed, now)).toBeUndefined();
  });
});
