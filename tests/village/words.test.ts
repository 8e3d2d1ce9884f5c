import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginnings, firstDrafts, firstWords } from '../../utils/village/first-words-en.ts';
import { helloWords } from '../../utils/village/hello-words-en.ts';
import { everyWeek, inviteDrafts, inviteWords } from '../../utils/village/invite-words-en.ts';
import { someWins, wins, winsAtATime } from '../../utils/village/win-words-en.ts';

const linesOf = (table: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) =>
  Object.values(table).flatMap((tones) => Object.values(tones).flat());
const drafts = [...linesOf(firstWords), ...linesOf(inviteWords), everyWeek];
const hellos = Object.values(helloWords).flat();
const every = [...drafts, ...hellos, ...wins];

describe('G14 S21: every line that may be sent, copied or drawn', () => {
  test.each(every)('%s', (line) => {
    expect(line.length).toBeLessThanOrEqual(100);
    expect(line).toBe(line.trim());
    expect(line).not.toMatch(/!|\d|http|\n/);
    expect(line).not.toMatch(/\b(tonight|midnight|a\.?m\.?|o’clock|late|night|awake|search|google|scroll|online)\b/i);
    expect(line).not.toMatch(
      /\b(should have|failing|failed|bad mum|overdue|streak|cure|doctor|diagnos\w*|you never|waiting|finally|at last|every day|days? in a row|best mum|perfect|record|again and again)\b/i,
    );
    // No guilt for a silence.
    expect(line).not.toMatch(/\b(sorry I|haven’t heard|you haven’t|I know I|my fault|neglect\w*)\b/i);
  });

  test.each(every)('%s: it fits whoever looks after the child', (line) => {
    expect(line).not.toMatch(
      /\b(mum|mummy|mom|mother|mothers|dad|daddy|father|grandma|nan|wife|husband|hubby|girlfriend|boyfriend|partner|breast\w*|pregnan\w*)\b/i,
    );
    expect(line).not.toMatch(/\bmy (son|daughter|boy|girl|baby|bump|little (boy|girl))\b/i);
  });

  test('no line comes twice', () => {
    expect(new Set(every).size).toBe(every.length);
  });

  test('a coffee and a walk ask for nothing to be brought', () => {
    expect(linesOf(inviteWords).join(' ')).not.toMatch(/\b(bring (a|some|cake|your)|potluck)\b/i);
    expect(inviteWords.coffee.plain.every((line) => /nothing|no need/i.test(line))).toBe(true);
  });

  test('lines to strangers say nothing of the child or the place', () => {
    expect(hellos.join(' ')).not.toMatch(
      /\b(my (child|kid|little|two|three)|year.old|months?|called|live (in|at|near)|street|school)\b/i,
    );
  });
});

describe('a first line', () => {
  test.each(beginnings)('%s: three tones, and none twice in three turns', (whom) => {
    const seen = [0, 1, 2].flatMap((turn) => firstDrafts(whom, turn).map(({ text }) => text));
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });
});

describe('an invitation', () => {
  const when = 'on Saturday 28 November at 10:00';

  test('says when and where, as she typed it', () => {
    const [first] = inviteDrafts('coffee', { when, where: 'our kitchen', weekly: false }, 0);
    expect(first?.text).toContain(`Coffee ${when}, our kitchen?`);
    expect(inviteDrafts('walk', { when, where: '', weekly: true }, 1)[0]?.text).toContain(everyWeek);
  });

  test('every wording has the time and the place in it, and no place left to fill', () => {
    for (const kind of ['coffee', 'walk'] as const) {
      for (const turn of [0, 1, 2]) {
        for (const { text } of inviteDrafts(kind, { when, where: 'the pond', weekly: false }, turn)) {
          expect(text).toContain(`${when}, the pond`);
          expect(text).not.toMatch(/[{}]/);
        }
        for (const { text } of inviteDrafts(kind, { when, where: '', weekly: false }, turn)) {
          expect(text).toContain(when);
          expect(text).not.toMatch(/ ,|,\?|,\.|\{/);
        }
      }
    }
  });

  test('P21: what she typed is put in once, as it is, never read as a place to fill', () => {
    fc.assert(
      fc.property(fc.constantFrom('{when}', '$&', '$1', '{where}{when}', "$'"), fc.nat(20), (where, turn) => {
        for (const { text } of inviteDrafts('walk', { when, where, weekly: false }, turn)) {
          expect(text.split(where)).toHaveLength(2);
          expect(text.split(when)).toHaveLength(2);
        }
      }),
    );
  });
});

test('the wins move on through all of them before one comes back', () => {
  const rounds = wins.length / winsAtATime;
  const seen = Array.from({ length: rounds }, (_, turn) => someWins(turn)).flat();
  expect([...seen].sort()).toEqual([...wins].sort());
  expect(someWins(rounds)).toEqual(someWins(0));
  fc.assert(fc.property(fc.nat(10_000), (turn) => someWins(turn).length === winsAtATime));
});
