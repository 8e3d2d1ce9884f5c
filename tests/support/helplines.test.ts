import { describe, expect, test } from 'vitest';
import { dialLink, digitsOf } from '../../utils/support/dial.ts';
import { daysSince, tooOldToRelease } from '../../utils/support/freshness.ts';
import { countries, isCountry, kinds, noteWords } from '../../utils/support/helpline.ts';
import { helplines } from '../../utils/support/helplines.ts';
import { linesFor } from '../../utils/support/shown-lines.ts';

const now = Date.parse('2026-11-24T01:00:00Z');

describe('the table', () => {
  test('has every country and nothing but known kinds and notes', () => {
    expect(new Set(helplines.map(({ country }) => country))).toEqual(new Set(countries));
    expect(countries).toHaveLength(38);
    for (const row of helplines) {
      expect(kinds).toContain(row.kind);
      for (const [word] of row.notes) expect(noteWords).toContain(word);
      expect(row.name === undefined).toBe(row.kind === 'emergency');
    }
  });

  test('S18: every row has a real day of checking and a page or a number, and every page is https', () => {
    for (const row of helplines) {
      expect(new Date(row.checked).toISOString().slice(0, 10)).toBe(row.checked);
      expect(row.numbers.length > 0 || row.page !== undefined).toBe(true);
      if (row.page !== undefined) expect(new URL(row.page).protocol).toBe('https:');
    }
  });

  test('S18: holds what the page shows and nothing about where it was compiled from', () => {
    const fields = new Set(helplines.flatMap((row) => Object.keys(row)));
    expect([...fields].sort()).toEqual(
      [
        'checked',
        'country',
        'elsewhere',
        'hours',
        'kind',
        'name',
        'notes',
        'numbers',
        'page',
        'textWord',
        'unconfirmed',
        'zone',
      ].sort(),
    );
    expect(JSON.stringify(helplines)).not.toMatch(/find_string|looked up|compilation|author|confidence|github/i);
  });

  test('S14: no row with a number is more than 365 days old on the day of this build', () => {
    expect(tooOldToRelease(helplines, Date.now()).map(({ country, kind, name }) => [country, kind, name])).toEqual([]);
  });

  test('S14: such a row would be found', () => {
    const row = { numbers: ['112'], checked: '2026-11-22' };
    const build = (date: string) => Date.parse(`${date}T00:00:00Z`);
    expect(tooOldToRelease([row], build('2027-11-22'))).toEqual([]);
    expect(tooOldToRelease([row], build('2027-11-23'))).toEqual([row]);
    expect(tooOldToRelease([{ ...row, numbers: [] }], build('2027-11-23'))).toEqual([]);
    expect(tooOldToRelease([{ ...row, checked: 'soon' }], build('2026-11-23'))).toHaveLength(1);
  });

  test('S14: nothing was checked in the future', () => {
    for (const { checked } of helplines) expect(daysSince(checked, Date.now())).toBeGreaterThanOrEqual(0);
  });
});

describe('numbers', () => {
  test('S17: what is dialled has the digits of what is shown, in every row', () => {
    let seen = 0;
    for (const country of countries) {
      for (const line of linesFor(country, now)) {
        for (const { shown, link } of [...line.numbers, ...line.elsewhere.map(({ number }) => number)]) {
          expect(link.replace(/^(tel|sms):/, '')).toBe(shown.replace(/[^0-9]/g, ''));
          expect(shown).toMatch(/^\d[\d -]*\d$/);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(90);
  });

  test('S17: short codes stay local', () => {
    expect(dialLink('116 123')).toBe('tel:116123');
    expect(dialLink('0800 40 40 020')).toBe('tel:08004040020');
    expect(dialLink('85258', 'SHOUT')).toBe('sms:85258');
    expect(digitsOf('+44 (0)20')).toBe('44020');
    expect(JSON.stringify(countries.map((country) => linesFor(country, now)))).not.toContain('+');
  });

  test('known mistakes of public lists are not among them', () => {
    const all = JSON.stringify(helplines);
    for (const wrong of ['943-5746', '115 006', '020-50 50 50', '0808 1961 776', '0800 689'])
      expect(all).not.toContain(wrong);
    expect(helplines.find(({ country, kind }) => country === 'SE' && kind === 'abuse')?.numbers).toEqual(['116 016']);
    expect(helplines.find(({ country, kind }) => country === 'NO' && kind === 'abuse')?.numbers).toEqual(['116 006']);
  });
});

test.each([undefined, null, '', 'gb', 'XX', 'elsewhere', 'constructor', 1])('%j is not a country of ours', (value) => {
  expect(isCountry(value)).toBe(false);
});
