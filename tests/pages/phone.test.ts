import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCountry, likelyCountries } from '../../utils/friends/default-country.ts';
import { asWritten, looksLikeNumber, readNumber, toE164 } from '../../utils/friends/phone.ts';

test.each([
  ['07700 900118', ['GB'], '+447700900118'],
  ['+44 7700 900118', [], '+447700900118'],
  ['0044 (0)7700 900118', [], '+447700900118'],
  ['(415) 555-2671', ['GB', 'US'], '+14155552671'],
  ['0612 34 56 78', ['FR'], '+33612345678'],
  ['06 1234 5678', ['IT'], '+390612345678'],
])('a number as people write it: %s in %j', (raw, countries, e164) => {
  expect(readNumber(raw, countries)).toEqual({ e164 });
});

test.each([
  ['07700 9001', ['GB'], 'short'],
  ['07700 900118 00', ['GB'], 'long'],
  ['+1 415 555 267', ['US'], 'short'],
  ['07700 900118', [], 'which-country'],
  ['1'.repeat(100_000), ['GB'], 'long'],
])('an impossible number is said to be one, never mended: %#', (raw, countries, trouble) => {
  expect(readNumber(raw, countries)).toEqual({ trouble });
});

test('a number that is in use in two of her countries is not guessed at', () => {
  expect(readNumber('020 7946 0018', ['GB', 'GB'])).toEqual({ e164: '+442079460018' });
  expect(readNumber('201 555 0123', ['US', 'CA'])).toEqual({ e164: '+12015550123' });
  expect(readNumber('6512 3456', ['SG', 'HK'])).toEqual({ trouble: 'which-country' });
});

test('what is read is E.164 or nothing, whatever was typed', () => {
  const countries = fc.subarray(['GB', 'US', 'FR', 'IN', 'no country', 'ZZ', '__proto__']);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+\d ().-]{0,30}$/)), countries, (raw, list) => {
      const read = readNumber(raw, list);
      if ('e164' in read) expect(read.e164).toMatch(/^\+[1-9]\d{4,16}$/);
      else expect(['short', 'long', 'which-country']).toContain(read.trouble);
    }),
  );
});

test('an extension is not part of a number that can be written to', () => {
  expect(toE164('020 7946 0018 ext. 5', 'GB')).toBeUndefined();
});

test('a kept number is shown as it is written at home, and reads back as itself', () => {
  expect(asWritten('+447700900118', 'GB')).toBe('07700 900118');
  expect(asWritten('+447700900118', 'US')).toBe('+44 7700 900118');
  expect(asWritten('priya@example.org', 'GB')).toBe('priya@example.org');
  for (const [e164, country] of [
    ['+447700900118', 'GB'],
    ['+14165550123', 'US'],
    ['+390612345678', 'IT'],
  ] as const) {
    expect(readNumber(asWritten(e164, country), [country])).toEqual({ e164 });
  }
});

test.each([
  ['07700 900118', true],
  ['+44 (0) 20', true],
  ['priya@example.org', false],
  ['https://m.me/priya', false],
  ['Flat 4', false],
  ['12', false],
])('%s is meant as a number: %s', (raw, is) => expect(looksLikeNumber(raw)).toBe(is));

test.each([
  [['en-US', 'en'], 'Europe/London', ['GB', 'US']],
  [['en-GB'], 'Europe/London', ['GB']],
  [['de'], 'Europe/Vienna', ['AT']],
  [['zh-Hant-TW'], 'Etc/UTC', ['TW']],
  [['hi-IN'], 'Asia/Calcutta', ['IN']],
  [[], 'nowhere', []],
])('the clock comes before the language: %j in %s', (languages, timeZone, countries) => {
  expect(likelyCountries(languages, timeZone)).toEqual(countries);
});

test('one country only where clock and language agree', () => {
  expect(defaultCountry('en-GB', 'Europe/London')).toBe('GB');
  expect(defaultCountry('en-US', 'Europe/London')).toBeUndefined();
  expect(defaultCountry('en', 'Europe/London')).toBeUndefined();
});
