import { beforeEach, describe, expect, it } from 'vitest';
import { away, moved, type ScrollNotes, scrollNotes, turned, typed } from '../../utils/signals/scroll-notes.ts';

let now = 0;
let place = '';
let notes: ScrollNotes;

beforeEach(() => {
  now = 1_000_000;
  place = 'https://www.reddit.com/';
  notes = scrollNotes(
    () => now,
    () => place,
  );
});

function move(seconds: number): number {
  now += seconds * 1000;
  return notes.note(moved, 900, 900, 9000);
}

describe('a page tells', () => {
  it('after its first active minute, once her hand rests', () => {
    expect(move(0)).toBe(0);
    for (let at = 0; at < 5; at += 1) expect(move(10)).toBe(0);
    expect(move(10)).toBe(1_500);
  });

  it('even if she hardly rests, when she has not for forty active seconds', () => {
    move(0);
    for (let at = 0; at < 60; at += 1) move(1);
    expect(move(1)).toBe(1_500);
    for (let at = 0; at < 40; at += 1) move(1);
    expect(move(1)).toBe(600);
  });

  it('then as the answer said', () => {
    move(0);
    notes.take();
    notes.next(30_000);
    expect(move(15)).toBe(0);
    expect(move(15)).toBe(1_500);
  });

  it('of no more than twenty seconds after one movement, and of none after she looked away', () => {
    move(0);
    expect(move(600)).toBe(0);
    notes.note(away);
    now += 10_000;
    expect(move(0)).toBe(0);
    expect(move(20)).toBe(0);
    expect(move(20)).toBe(1_500);
  });
});

describe('what it tells', () => {
  it('is where it was, only when that has changed, and nothing twice', () => {
    move(0);
    move(2);
    place = 'https://www.reddit.com/r/tea/';
    notes.note(turned);
    move(2);
    expect(notes.take()).toEqual([
      [1_000_000, moved, 900, 900, 9000, 'https://www.reddit.com/'],
      [1_002_000, moved, 900, 900, 9000],
      [1_002_000, turned, 0, 0, 0, 'https://www.reddit.com/r/tea/'],
      [1_004_000, moved, 900, 900, 9000],
    ]);
    expect(notes.take()).toEqual([]);
  });

  it('of a stretch of typing is its last key, and never which', () => {
    for (let key = 0; key < 20; key += 1) {
      now += 200;
      notes.note(typed);
    }
    expect(notes.take()).toEqual([[1_004_000, typed, 0, 0, 0, 'https://www.reddit.com/']]);
  });
});
