import { describe, expect, it } from 'vitest';
import { labels } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { englishSentences } from './english-sentences.ts';

for (const label of labels) {
  const sentences = englishSentences[label].trim().split('\n');
  describe(`S1: an English search that is ${label}`, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(recognise(sentence).label).toBe(label);
    });
  });
}

describe('the English table', () => {
  it('holds at least 60 of each label and 120 look-alikes', () => {
    for (const label of labels) {
      expect(englishSentences[label].trim().split('\n').length).toBeGreaterThanOrEqual(label === 'none' ? 120 : 60);
    }
  });
});
