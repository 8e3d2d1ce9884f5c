import { describe, expect, it } from 'vitest';
import { Ledger } from '../../tools/year/ledger.ts';
import { type HowOften, liveAYear } from '../../tools/year/live.ts';
import { type ProfileName, profiles } from '../../tools/year/profiles.ts';
import { settingsSchema } from '../../utils/nudge/settings.ts';

const doses: readonly HowOften[] = ['rarely', 'gently', 'often'];
const names = Object.keys(profiles) as ProfileName[];
const each = doses.flatMap((howOften) => names.map((name) => [name, howOften] as const));
const people = [11, 12, 13];

describe('G11 G12 R15 G16 a year of evenings; the 10,000 are lived by tools/a-year.ts', () => {
  it.each(each)('%s, %s: no limit is broken', (name, howOften) => {
    for (const seed of people) {
      const year = liveAYear(name, howOften, seed);
      expect(year.breaches).toEqual([]);
      const cards = year.byMonth.reduce((sum, month) => sum + month, 0);
      if (name === 'shared') expect(cards + year.asked).toBe(0);
      // Restraint is not silence: whoever welcomes it is spoken to every month.
      if (name === 'welcomes') expect(Math.min(...year.byMonth.slice(0, 12))).toBeGreaterThan(0);
      // By back-off alone: she never pauses it and never turns it off.
      if (name === 'annoyed') expect(year.byMonth[1]).toBeLessThanOrEqual(2);
    }
  });
});

describe('the diary that it is checked by notices', () => {
  const hour = 3_600_000;
  const at = Date.parse('2026-03-10T01:00:00Z');
  const card = {
    kind: 'search',
    topic: 'sleep',
    host: 'www.google.com',
    hard: true,
    friendId: undefined,
    words: ['Hello.'],
    send: undefined,
  } as const;
  const time = (hours: number) => ({ lived: at + hours * hour, shown: at + hours * hour, timeZone: 'UTC' });
  const diary = (answer: string, hours: number[], before?: (ledger: Ledger) => void) => {
    const ledger = new Ledger(settingsSchema.parse({ anyTimeOfDay: true }));
    before?.(ledger);
    for (const [index, after] of hours.entries()) {
      ledger.seen({ ...card, words: [`${index}`] }, time(after), []);
      ledger.answered(answer, time(after));
    }
    return ledger.breaches.map(({ limit }) => limit);
  };

  it.each([
    ['nothing where there is nothing', 'done-here', [0, 20, 40], []],
    ['a gap too short', 'done-here', [0, 19.9], ['gap']],
    ['a fifth in seven days', 'done-here', [0, 30, 60, 90, 120], ['7 days']],
    ['a third within two days of the second dismissal', 'not-now', [0, 24, 70], ['back-off']],
    ['a fourth within fourteen days of three unanswered', 'faded', [0, 24, 48, 300], ['rest']],
  ] as const)('%s', (_, answer, hours, limits) => {
    expect(diary(answer, [...hours])).toEqual(limits);
  });

  it('a card in the quiet, just after a message, on a site she does not want it on', () => {
    expect(diary('not-now', [2], (ledger) => ledger.silenced(time(0)))).toEqual(['24 h of quiet', 'quiet till noon']);
    expect(diary('not-now', [0.5], (ledger) => ledger.messaged('f', time(0)))).toEqual(['just messaged']);
    expect(diary('not-here', [0, 24])).toEqual(['not here']);
    expect(diary('not-this', [0, 24])).toEqual(['not about this']);
  });

  it('the same words twice, and somebody who may not be named', () => {
    const ledger = new Ledger(settingsSchema.parse({}));
    const ex = { id: 'f', name: 'Ida', relation: 'ex' } as never;
    ledger.seen({ ...card, friendId: 'f', send: 'now' }, time(0), [ex]);
    ledger.answered('done-here', time(0));
    ledger.seen(card, time(24), []);
    expect(ledger.breaches.map(({ limit }) => limit)).toEqual(['whom', 'woken', 'wording within 14']);
  });
});
