import { describe, expect, it } from 'vitest';
import { isSilent, type Label, labels } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { englishSentences } from './english-sentences.ts';

const sentencesOf = (label: Label) => englishSentences[label].trim().split('\n');
const isNudge = (sentence: string) => ['connect', 'care'].includes(recognise(sentence).label);

for (const label of ['urgent', 'crisis', 'discreet'] as const) {
  describe(`S1: an English search that is ${label}`, () => {
    it.each(sentencesOf(label))('%s', (sentence) => {
      expect(recognise(sentence).label).toBe(label);
    });
  });
}

describe('the English sentences that are not grave', () => {
  it.each(['connect', 'care'] as const)('%s: at least 85 in 100 are answered as what they are', (label) => {
    const missed = sentencesOf(label).filter((sentence) => recognise(sentence).label !== label);
    expect(missed.length / sentencesOf(label).length, missed.join(' | ')).toBeLessThanOrEqual(0.15);
  });
  it('care is answered as a plain worry in at most 1 of 10', () => {
    const plain = sentencesOf('care').filter((sentence) => recognise(sentence).label === 'connect');
    expect(plain.length / sentencesOf('care').length, plain.join(' | ')).toBeLessThanOrEqual(0.1);
  });
  it('none: at most 2 of 100 are offered anything, at most 3 bring on a quiet', () => {
    const all = sentencesOf('none');
    const offered = all.filter(isNudge);
    expect(offered.length / all.length, offered.join(' | ')).toBeLessThanOrEqual(0.02);
    const quiet = all.filter((sentence) => isSilent(recognise(sentence).label));
    expect(quiet.length / all.length, quiet.join(' | ')).toBeLessThanOrEqual(0.03);
  });
  it('are at least 60 of each label and 120 look-alikes', () => {
    for (const label of labels) {
      expect(sentencesOf(label).length).toBeGreaterThanOrEqual(label === 'none' ? 120 : 60);
    }
  });
});
