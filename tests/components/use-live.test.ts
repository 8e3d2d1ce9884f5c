import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepReading, type Live } from '../../components/use-live.ts';
import { done, failed, type Result } from '../../utils/errors/result.ts';
import { announce } from '../../utils/storage/changes.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A read that is answered by hand. */
function byHand() {
  const waiting: ((result: Result<number>) => void)[] = [];
  return {
    read: () => new Promise<Result<number>>((resolve) => waiting.push(resolve)),
    answer: async (result: Result<number>) => {
      waiting.shift()?.(result);
      await turn();
    },
    waiting,
  };
}

const stops: (() => void)[] = [];
function follow(read: () => Promise<Result<number>>) {
  const told: Live<number>[] = [];
  const stop = keepReading(read, ['friends', 'settings'], (live) => told.push(live));
  stops.push(stop);
  return { told, stop };
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

describe('R6: what a page shows is loading, failed or ready', () => {
  test('nothing is told before the first answer; a change is read and told', async () => {
    const hand = byHand();
    const { told } = follow(hand.read);
    await turn();
    expect(told).toEqual([]);
    await hand.answer(done(1));
    announce('settings');
    await turn();
    expect(told).toEqual([{ state: 'ready', value: 1 }]);
    await hand.answer(done(2));
    expect(told.at(-1)).toEqual({ state: 'ready', value: 2 });
  });

  test('many changes during a read are one more read after it, so that the last word is the newest', async () => {
    const hand = byHand();
    const { told } = follow(hand.read);
    for (const what of ['friends', 'friends', 'settings'] as const) announce(what);
    await turn();
    expect(hand.waiting).toHaveLength(1);
    await hand.answer(done(1));
    expect(hand.waiting).toHaveLength(1);
    await hand.answer(done(2));
    expect(hand.waiting).toHaveLength(0);
    expect(told.at(-1)).toEqual({ state: 'ready', value: 2 });
  });

  test('a change of another kind is not read', async () => {
    const hand = byHand();
    follow(hand.read);
    await hand.answer(done(1));
    announce('nudges');
    await turn();
    expect(hand.waiting).toHaveLength(0);
  });

  test('a failure is told as one, with a way to try again', async () => {
    const hand = byHand();
    const { told } = follow(hand.read);
    await hand.answer(failed('store-unavailable', 'UnknownError'));
    const last = told.at(-1);
    expect(last).toMatchObject({ state: 'failed', error: { name: 'store-unavailable' } });
    if (last?.state === 'failed') last.again();
    await hand.answer(done(3));
    expect(told.at(-1)).toEqual({ state: 'ready', value: 3 });
  });

  test('R7: what was read once stays, with the failure beside it, until a later reading works again', async () => {
    const hand = byHand();
    const { told } = follow(hand.read);
    await hand.answer(done(5));
    announce('friends');
    await turn();
    await hand.answer(failed('store-unavailable', 'UnknownError'));
    expect(told.at(-1)).toMatchObject({ state: 'ready', value: 5, behind: { name: 'store-unavailable' } });
    announce('friends');
    await turn();
    await hand.answer(done(6));
    expect(told.at(-1)).toEqual({ state: 'ready', value: 6 });
  });

  test('R7: after a failure it is read again by itself, ever later, and not once it was stopped', async () => {
    vi.useFakeTimers();
    try {
      const read = vi.fn(async () => failed<number>('store-unavailable', 'UnknownError'));
      const { told, stop } = follow(read);
      await vi.advanceTimersByTimeAsync(0);
      expect(read).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(2000 + 4000 + 8000);
      expect(read).toHaveBeenCalledTimes(4);
      read.mockResolvedValue(done(7));
      await vi.advanceTimersByTimeAsync(16_000);
      expect(told.at(-1)).toEqual({ state: 'ready', value: 7 });
      await vi.advanceTimersByTimeAsync(600_000);
      expect(read).toHaveBeenCalledTimes(5);
      read.mockResolvedValue(failed<number>('store-unavailable', 'UnknownError'));
      announce('friends');
      await vi.advanceTimersByTimeAsync(0);
      stop();
      await vi.advanceTimersByTimeAsync(600_000);
      expect(read).toHaveBeenCalledTimes(6);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a read that throws is a failure, and the next change is read again', async () => {
    const read = vi.fn<() => Promise<Result<number>>>(async () => done(4));
    read.mockRejectedValueOnce(new TypeError('x'));
    const { told } = follow(read);
    await turn();
    expect(told.at(-1)).toMatchObject({ state: 'failed', error: { name: 'store-unavailable', detail: 'TypeError' } });
    announce('friends');
    await turn();
    expect(told.at(-1)).toEqual({ state: 'ready', value: 4 });
  });

  test('read again when the page gets the focus; nothing is told once it was stopped', async () => {
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    const hand = byHand();
    const { told, stop } = follow(hand.read);
    await hand.answer(done(1));
    page.dispatchEvent(new Event('focus'));
    expect(hand.waiting).toHaveLength(1);
    stop();
    await hand.answer(done(2));
    page.dispatchEvent(new Event('focus'));
    announce('friends');
    await turn();
    expect(hand.waiting).toHaveLength(0);
    expect(told).toEqual([{ state: 'ready', value: 1 }]);
  });
});
