import { describe, expect, it } from 'vitest';
import { seeded } from '../../tools/learn/seeded.ts';
import { termsOf } from '../../tools/learn/terms.ts';
import { slip } from '../../tools/learn/vary.ts';
import { isSilent } from '../../utils/recognise/label.ts';
import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

const phrases = Object.entries({ ...mustLists, ...mustListsInText }).map(([language, lexicon]) => {
  const terms = ['urgent', 'crisis', 'discreet'].flatMap((concept) => termsOf(lexicon[concept] ?? ''));
  const plain = terms.map((term) => term.replaceAll('*', '').replaceAll('_', ' ').replaceAll('#', '3').trim());
  // What is written in figures or Latin letters in another script's table is only looked for beside that script.
  const own = language in mustListsInText ? plain.filter((phrase) => /[^\x20-\x7e]/.test(phrase)) : plain;
  return [language, [...new Set(own)]] as const;
});
const isLoud = (search: string) => !isSilent(recognise(search).label);

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

describe('S5: the must-list in other clothes', () => {
  const random = seeded(7);
  const long = phrases.flatMap(([, list]) => list.filter((phrase) => phrase.includes(' ') && phrase.length >= 14));
  it('with one slip of the fingers, is offered a card in at most 2 of 100', () => {
    const slipped = long.map((phrase) => slip(phrase, random));
    const offered = slipped.filter((search) => recognise(search).topic !== '');
    expect(offered.length / slipped.length, offered.slice(0, 20).join(' | ')).toBeLessThanOrEqual(0.02);
  });
  it('with its words back to front, is offered a card in at most 2 of 100', () => {
    const turned = long.map((phrase) => phrase.split(' ').reverse().join(' '));
    const offered = turned.filter((search) => recognise(search).topic !== '');
    expect(offered.length / turned.length, offered.slice(0, 20).join(' | ')).toBeLessThanOrEqual(0.02);
  });
});
