import { describe, expect, it } from 'vitest';
import { mustPhrases, spaces, variants } from '../../tools/learn/must-variants.ts';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { type KnownWords, otherSpacings } from '../../utils/recognise/spacing.ts';

const isHeard = (search: string) => isSilent(recognise(search).label);

describe('S5: a slip of the space bar hides no grave phrase', () => {
  it.each([
    'i wantto die',
    'sui cide',
    'my baby is notbreathing',
    'he hitme',
    'kill my self',
    'i want tokill myself',
    'take n too many pills',
    'quiero morirme ya',
    'ich willsterben',
    'je veuxmourir',
    'اريدان اموت',
    'मरना चाहतीहूं',
  ])('%s', (search) => {
    expect(isHeard(search)).toBe(true);
  });
  it('S6: further slips before it change nothing', () => {
    expect(isHeard('mybaby wontsleep atnight whatto dofor himto restwell he hitme')).toBe(true);
  });
  it.each([
    'suicide squad film',
    'mouths',
    'airport parking',
    'whatsapp screenshot',
    'clockwork orange plot',
    'violin lessons for adults',
    'baby blues guitar chords',
    'zapatos cortas',
  ])('nor makes one of harmless words: %s', (search) => {
    expect(isHeard(search)).toBe(false);
  });
  // What is missing: phrases whose further words are stems (Turkish most), and words of one letter.
  it.each(mustPhrases().map(([language, phrases]) => [language, phrases] as const))(
    'one space put in or left out of the must-list, in %s',
    (language, phrases) => {
      const varied = variants(phrases, spaces, 7);
      const floor = language === 'tr' ? 0.76 : 0.94;
      expect(varied.filter(isHeard).length / varied.length).toBeGreaterThanOrEqual(floor);
    },
    60_000,
  );
});

describe('other spacings', () => {
  const only = (...words: string[]): KnownWords => {
    const isWord = (word: string) => words.includes(word);
    return { isWord, mayBeWord: isWord };
  };
  const read = (search: string, known: KnownWords) =>
    [
      ...otherSpacings(
        search.split(' ').map((word) => [word]),
        known,
      ),
    ].map(({ text }) => text);
  it.each([
    ['a space too many', 'my sui cide', ['suicide'], ['my suicide']],
    ['a space left out', 'i wantto', ['want', 'to'], ['i want to']],
    ['nothing to mend', 'i want to', ['i', 'want', 'to'], []],
    ['a whole word is not half of another', 'whole sale', ['whole', 'wholesale'], []],
    ['an ending is no word', 'mouths', ['mouth', 's'], []],
  ])('%s', (_what, search, words, readings) => {
    expect(read(search, only(...words))).toEqual(readings);
  });
  it('mend all places together first, then each', () => {
    expect(read('my sui cide wantto', only('suicide', 'want', 'to'))).toEqual([
      'my suicide want to',
      'my suicide wantto',
      'my sui cide want to',
    ]);
  });
  it('are at most seven, however long the search', () => {
    const anything: KnownWords = { isWord: () => false, mayBeWord: () => true };
    expect(read('abcdefgh '.repeat(200).trim(), anything)).toHaveLength(7);
  });
});
