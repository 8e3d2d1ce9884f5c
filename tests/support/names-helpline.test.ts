import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helplineDigits } from '../../utils/support/helpline-digits.ts';
import { helplines } from '../../utils/support/helplines.ts';
import { namesHelpline } from '../../utils/support/names-helpline.ts';

const written = helplines
  .flatMap((row) => [
    ...row.numbers,
    ...(row.elsewhere ?? []).map(({ number }) => number),
    ...row.notes.flatMap(([, ...values]) => values.filter((value) => /^\d/.test(value))),
  ])
  .filter((number) => number.replace(/\D/g, '').length > 4);

describe('S9: a number of the table in the text of a page', () => {
  test('the list is digits, each of at least five, each once', () => {
    for (const digits of helplineDigits) expect(digits).toMatch(/^[1-9]\d{4,}$/);
    expect(new Set(helplineDigits).size).toBe(helplineDigits.length);
    expect(helplineDigits.join().length).toBeLessThan(2000);
  });

  test('every number that we show is found, as written, unspaced, dotted, and in a sentence', () => {
    expect(written.length).toBeGreaterThan(70);
    for (const number of written) {
      const digits = number.replace(/\D/g, '');
      for (const text of [
        number,
        digits,
        `Call ${number}.`,
        `24/7 ${number} (free)`,
        `電話：${number}、`,
        ...(digits.length > 5 ? [number.replace(/[ -]/g, '.'), number.replace(/[ -]/g, ' ')] : []),
      ]) {
        expect([text, namesHelpline(text)]).toEqual([text, true]);
      }
    }
  });

  test.each([
    '+44 808 2000 247',
    '+448082000247',
    '0044 808 2000 247',
    '+1 (800) 222-1222',
    '1.800.222.1222',
    '+49 30 19240',
    '+49 800 111 0 111',
    '+353 1 809 2166',
    '+46 10 456 67 00',
    '０８００ ８００ ２０１９ 116 123',
    'Samaritans 116‑123',
    'Text SHOUT to 85258',
    '020-50 50 50',
    'PANDAS 0808 1961 776',
  ])('%s is found', (text) => expect(namesHelpline(text)).toBe(true));

  test.each([
    '',
    'About 1,230,000 results (0.42 seconds)',
    'ungefähr 15.900 Ergebnisse',
    'environ 85 258 résultats',
    'wake windows for a 2 year old: 4, 6 and 8 hours',
    'in 2026, page 1 of 12, £11.99, 999 reviews, 111 comments, 988 likes',
    '12/03/2026 14:30',
    'room 116, 123 High Street',
    '7946 0958',
    'ISBN 978-3-16-148410-0',
  ])('%j is not', (text) => expect(namesHelpline(text)).toBe(false));

  test('ordinary text with small numbers never is', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z]{1,9}$/), fc.integer({ min: 0, max: 9999 }).map(String));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => !namesHelpline(words.join(', '))),
      { numRuns: 500 },
    );
  });
});
