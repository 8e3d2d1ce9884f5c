import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, wrapWords } from '../../utils/village/wrap-words.ts';

/** One for each character as a reader counts them. */
const measure = (line: string) => [...new Intl.Segmenter().segment(line)].length;

describe('words on a medal', () => {
  test.each([
    ['Everybody wore shoes.', 10, ['Everybody', 'wore', 'shoes.'], true],
    ['Sat down.', 20, ['Sat down.'], true],
    ['Donaudampfschiff fuhr', 6, ['Donaud', 'ampfsc', 'hiff', 'fuhr'], false],
    ['今日は靴を履いた。', 5, undefined, true],
    ['👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦', 2, undefined, undefined],
    ['', 5, [], true],
    ['     ', 5, [], true],
  ])('%s in %i', (text, width, lines, whole) => {
    const wrapped = wrapWords(text, width, measure);
    if (lines) expect(wrapped.lines).toEqual(lines);
    if (whole !== undefined) expect(wrapped.whole).toBe(whole);
    expect(wrapped.lines.every((line) => measure(line) <= width)).toBe(true);
  });

  test('no line is too wide, nothing but spaces is lost, no character is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const { lines } = wrapWords(text, width, measure);
        expect(lines.every((line) => line !== '' && line === line.trim())).toBe(true);
        expect(lines.every((line) => measure(line) <= width || measure(line) === 1)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test.each([
    ['Sat down.', 'ltr'],
    ['… נעליים', 'rtl'],
    ['👟 حذاء', 'rtl'],
    ['123', 'ltr'],
    ['Shoes נעליים', 'ltr'],
    ['', 'ltr'],
  ])('%s runs %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
