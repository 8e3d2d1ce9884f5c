import { describe, expect, test } from 'vitest';
import { countries, type Helpline, kinds } from '../../utils/support/helpline.ts';
import { helplines } from '../../utils/support/helplines.ts';
import { linesFor } from '../../utils/support/shown-lines.ts';

const night = Date.parse('2026-11-24T01:00:00Z');

function numbersIn(country: (typeof countries)[number], at = night): string[] {
  return linesFor(country, at).flatMap((line) => [
    ...line.numbers.map(({ shown }) => shown),
    ...line.elsewhere.map(({ number }) => number.shown),
  ]);
}

describe('order', () => {
  test.each(countries)('S11: %s has its kinds in order, whatever the hour', (country) => {
    for (let hour = 0; hour < 168; hour += 7) {
      const order = linesFor(country, night + hour * 3_600_000).map(({ kind }) => kinds.indexOf(kind));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(order.length).toBeGreaterThan(0);
    }
  });

  test('S11: Great Britain at one in the morning', () => {
    const told = linesFor('GB', night).map(({ kind, name = '-', numbers, opening }) =>
      [kind, name, numbers[0]?.shown ?? 'page', opening.state].join(' | '),
    );
    expect(told).toEqual([
      'emergency | - | 999 | always',
      'poison | NHS 111 | 111 | always',
      'crisis | Samaritans | 116 123 | always',
      'crisis | Shout | 85258 | always',
      'abuse | National Domestic Abuse Helpline, Refuge | 0808 2000 247 | always',
      'perinatal | PANDAS Foundation | page | unknown',
      'parent | Cry-sis | page | unknown',
      'parent | Family Lives | 0808 800 2222 | closed',
      'parent | Children First Support Line | 08000 28 22 33 | closed',
    ]);
  });

  test('S15: in a kind, any hour comes first and closed comes last', () => {
    for (const country of countries) {
      for (let hour = 0; hour < 168; hour += 5) {
        const lines = linesFor(country, night + hour * 3_600_000);
        for (const kind of kinds) {
          const states = lines.filter((line) => line.kind === kind).map(({ opening }) => opening.state);
          expect(states.slice(states.indexOf('closed') + 1).every((state) => state === 'closed')).toBe(
            states.includes('closed') || states.length === 0,
          );
          expect(states.lastIndexOf('always')).toBeLessThan(Math.max(1, states.filter((s) => s === 'always').length));
        }
      }
    }
  });

  test('the two services that say they are no crisis line are not in the crisis part, and say so', () => {
    for (const [country, name, notes] of [
      ['US', /Maternal/, ['crisisFirst']],
      ['AU', /PANDA/, ['notCrisis']],
    ] as const) {
      const lines = linesFor(country, night).filter((line) => name.test(line.name ?? ''));
      expect(lines.map(({ kind }) => kind)).toEqual(['perinatal']);
      expect(lines[0]?.notes.map(([word]) => word)).toEqual(expect.arrayContaining([...notes]));
    }
    expect(linesFor('US', night).find(({ kind }) => kind === 'crisis')?.numbers[0]?.shown).toBe('988');
    expect(linesFor('AU', night).find(({ kind }) => kind === 'crisis')?.name).toBe('Lifeline');
  });
});

describe('whose number', () => {
  test('S13: an American number is shown in the United States and Canada alone', () => {
    const american = new Set(
      helplines.filter(({ country }) => country === 'US').flatMap(({ numbers }) => numbers.filter((n) => n !== '911')),
    );
    expect(american.size).toBeGreaterThanOrEqual(5);
    for (const country of countries) {
      const shown = numbersIn(country).filter((number) => american.has(number));
      if (country === 'US') expect(new Set(shown)).toEqual(american);
      else if (country === 'CA') expect(shown).toEqual(['988']);
      else expect(shown).toEqual([]);
      if (country !== 'US' && country !== 'CA') expect(numbersIn(country).join()).not.toMatch(/\b1-8\d\d-|\b911\b/);
    }
  });

  test('S13: every number shown stands in a row of that country', () => {
    for (const country of countries) {
      const own = helplines
        .filter((row) => row.country === country)
        .flatMap((row) => [...row.numbers, ...(row.elsewhere ?? []).map(({ number }) => number)]);
      expect(own).toEqual(expect.arrayContaining(numbersIn(country)));
    }
  });

  test('two numbers in one contact are two numbers', () => {
    expect(linesFor('IE', night)[0]?.numbers).toEqual([
      { shown: '112', link: 'tel:112' },
      { shown: '999', link: 'tel:999' },
    ]);
  });
});

describe('how sure, and how long ago', () => {
  const row: Helpline = {
    country: 'GB',
    kind: 'crisis',
    name: 'A line',
    numbers: ['0100 200 300'],
    hours: 'any',
    page: 'https://a-line.example/',
    checked: '2026-01-01',
    notes: [['talk'], ['alsoNumber', '0100 200 301']],
    elsewhere: [{ place: 'North', number: '0100 200 302' }],
  };
  const after = (days: number) => Date.parse('2026-01-01T12:00:00Z') + days * 86_400_000;
  const shownAfter = (days: number, given: Helpline = row) => linesFor('GB', after(days), [given])[0];

  test.each([
    [-400, 'number'],
    [0, 'number'],
    [365, 'number'],
    [366, 'page'],
    [730, 'page'],
    [731, 'nothing'],
    [30_000, 'nothing'],
  ] as const)('S14: %i days after the check it shows its %s', (days, what) => {
    const line = shownAfter(days);
    const digits = JSON.stringify(line ?? '').includes('0100 200');
    expect([line === undefined ? 'nothing' : digits ? 'number' : 'page', line?.page]).toEqual([
      what,
      what === 'nothing' ? undefined : 'https://a-line.example/',
    ]);
    expect(line?.whyPageOnly).toBe(what === 'page' ? 'long-ago' : undefined);
  });

  test('S14: without a page there is nothing left to show after a year', () => {
    const { page: _, ...pageless } = row;
    expect(shownAfter(365, pageless)?.numbers).toHaveLength(1);
    expect(shownAfter(366, pageless)).toBeUndefined();
  });

  test('S14: the real table loses every number after a year and everything after two', () => {
    const last = Math.max(...helplines.map(({ checked }) => Date.parse(checked)));
    for (const country of countries) {
      const later = linesFor(country, last + 366.5 * 86_400_000);
      expect(later.flatMap((line) => [...line.numbers, ...line.elsewhere])).toEqual([]);
      expect(later.flatMap((line) => line.notes.filter((note) => note.length > 1 && line.whyPageOnly))).toEqual([]);
      expect(linesFor(country, last + 731.5 * 86_400_000)).toEqual([]);
    }
  });

  test('S14: an unconfirmed row has its page and no number, in the table, its name or its notes', () => {
    const unconfirmed = helplines.filter((each) => each.unconfirmed);
    expect(unconfirmed.length).toBeGreaterThan(50);
    for (const each of unconfirmed) {
      expect([each.numbers, each.page?.startsWith('https://'), /\d/.test(each.name ?? '')]).toEqual([[], true, false]);
      const shown = linesFor(each.country, night, [each])[0];
      expect([shown?.whyPageOnly, shown?.numbers, shown?.notes.filter((note) => note.length > 1)]).toEqual([
        'unconfirmed',
        [],
        [],
      ]);
    }
  });
});

describe('no national poisons line', () => {
  test('S16: Great Britain has 111 for poisoning and no other number', () => {
    const poison = linesFor('GB', night).filter(({ kind }) => kind === 'poison');
    expect(poison.map(({ numbers }) => numbers.map(({ shown }) => shown))).toEqual([['111']]);
    expect(poison[0]?.elsewhere).toEqual([]);
    expect(poison[0]?.notes.map(([word]) => word)).toContain('noPoisonLine');
    expect(JSON.stringify(helplines)).not.toMatch(/689\s*1234/);
  });

  test('S16: the Netherlands name the doctor and have no number', () => {
    const poison = linesFor('NL', night).filter(({ kind }) => kind === 'poison');
    expect(poison.map(({ numbers }) => numbers)).toEqual([[]]);
    expect(poison[0]?.notes).toEqual([['doctorForPoison', '112']]);
    expect(poison[0]?.whyPageOnly).toBeUndefined();
  });

  test.each(['DE', 'FR', 'IT', 'PL'] as const)('S16: %s says that its centre is a regional one', (country) => {
    const poison = linesFor(country, night).filter(({ kind }) => kind === 'poison');
    expect(poison).toHaveLength(1);
    expect(poison[0]?.notes.map(([word]) => word)).toContain('regionalPoison');
  });
});
