import { describe, expect, it } from 'vitest';
import { clothes, mustPhrases, orders, slips, variants } from '../../tools/learn/must-variants.ts';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

const phrases = mustPhrases();
const isLoud = (search: string) => !isSilent(recognise(search).label);
const isCard = (search: string) => recognise(search).topic !== '';

describe.each(phrases)('S5: the must-list in %s', (language, list) => {
  it('is long enough', () => {
    expect(list.length).toBeGreaterThanOrEqual(language === 'en' ? 600 : 150);
  });
  it('is never missed, each phrase by itself', () => {
    expect(list.filter(isLoud)).toEqual([]);
  });
  it('is never missed in capitals, with a full stop, or inside a sentence', () => {
    const varied = list.flatMap((phrase) => [phrase.toUpperCase(), `${phrase}.`, `please ${phrase} tonight`]);
    expect(varied.filter(isLoud)).toEqual([]);
  });
});

/**
 * Floors under what is reached (docs/recogniser-figures.md), as shares of all variants. S5 asks for 0.99; what is missing
 * are slips in a word of three or four letters that stands by itself, and those that make another phrase that people say.
 */
const floors: Readonly<Record<string, { readonly slipped: number; readonly long: number }>> = {
  en: { slipped: 0.99, long: 0.995 },
  es: { slipped: 0.99, long: 0.995 },
  fr: { slipped: 0.98, long: 0.995 },
  de: { slipped: 0.995, long: 0.995 },
  pt: { slipped: 0.985, long: 0.995 },
  it: { slipped: 0.995, long: 0.995 },
  nl: { slipped: 0.99, long: 0.995 },
  pl: { slipped: 0.985, long: 0.995 },
  sv: { slipped: 0.99, long: 0.995 },
  tr: { slipped: 0.985, long: 0.99 },
  'hi-latn': { slipped: 0.985, long: 0.995 },
  ar: { slipped: 0.98, long: 0.99 },
  hi: { slipped: 0.98, long: 0.995 },
};
const spaced = phrases.filter(([language]) => language in floors);

describe.each(spaced)('S5: the must-list in other clothes, in %s', (language, list) => {
  const shareSilent = (varied: readonly string[]) => varied.filter((search) => !isLoud(search)).length / varied.length;
  it('with one slip of the fingers, stays silent', () => {
    const long = list.filter((phrase) => phrase.length >= 9);
    expect(shareSilent(variants(list, slips, 7))).toBeGreaterThanOrEqual(floors[language]?.slipped ?? 1);
    expect(shareSilent(variants(long, slips, 7))).toBeGreaterThanOrEqual(floors[language]?.long ?? 1);
  }, 60_000);
  it('with its first word last, or two neighbours swapped, stays silent in at least 99 of 100', () => {
    expect(shareSilent(variants(list, orders, 7))).toBeGreaterThanOrEqual(0.99);
  }, 60_000);
  it('in capitals, with accents, with a word before or behind, stays silent in at least 99 of 100', () => {
    expect(shareSilent(variants(list, clothes, 7))).toBeGreaterThanOrEqual(0.99);
  }, 60_000);
});

describe('S5: the must-list in other clothes, in all languages', () => {
  const long = phrases.flatMap(([, list]) => list.filter((phrase) => phrase.includes(' ') && phrase.length >= 14));
  it('with one slip of the fingers, is offered a card in at most 1 of 200', () => {
    const slipped = variants(long, slips, 7);
    const offered = slipped.filter(isCard);
    expect(offered.length / slipped.length, offered.slice(0, 20).join(' | ')).toBeLessThanOrEqual(0.005);
  }, 60_000);
  it('with its words back to front, is offered a card in at most 2 of 100', () => {
    const turned = long.map((phrase) => phrase.split(' ').reverse().join(' '));
    const offered = turned.filter(isCard);
    expect(offered.length / turned.length, offered.slice(0, 20).join(' | ')).toBeLessThanOrEqual(0.02);
  });
});
