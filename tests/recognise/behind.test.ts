import { describe, expect, it } from 'vitest';
import { termsOf } from '../../tools/learn/terms.ts';
import { isLongBehind, mayStandBehind } from '../../utils/recognise/behind.ts';
import { gateWords } from '../../utils/recognise/learnt/gate-words.ts';
import { mustLists } from '../../utils/recognise/must-list/all.ts';
import { everydayPhrases } from '../../utils/recognise/must-list/everyday-phrases.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

const graveTerms = Object.values(mustLists).flatMap((lexicon) =>
  ['urgent', 'crisis', 'discreet'].flatMap((concept) => termsOf(lexicon[concept] ?? '')),
);

describe('which words may stand behind the first of a grave term', () => {
  it('never misses whole words that do', () => {
    const further = graveTerms
      .map((term) => term.split(' ').slice(1))
      .filter(([next = '', after = '']) => !/[*#]/.test(next + after));
    const missed = further.filter(([next = '', after = '']) =>
      after === ''
        ? isLongBehind(next) && !mayStandBehind(gateWords.behind, next, '')
        : !mayStandBehind(gateWords.behind, next, after),
    );
    expect(further.length).toBeGreaterThanOrEqual(1500);
    expect(missed).toEqual([]);
  });
  it('and keeps most other words away', () => {
    const strange = Array.from({ length: 1000 }, (_, i) => `w${i.toString(36)}q`);
    const taken = strange.filter((word) => mayStandBehind(gateWords.behind, word, ''));
    expect(taken.length).toBeLessThanOrEqual(450);
  });
});

describe('S5: what people say and mean', () => {
  const all = Object.values(everydayPhrases).flat();
  it('is no grave term itself', () => {
    const terms = new Set(graveTerms);
    expect(all.filter((phrase) => terms.has(phrase))).toEqual([]);
  });
  it('opens no gate for the phrase it is a slip of', () => {
    expect(recognise('i want to die').label).toBe('crisis');
    expect(recognise('je veux mourir').label).toBe('crisis');
    expect(recognise('cant wake him').label).toBe('urgent');
  });
});
