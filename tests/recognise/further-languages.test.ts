import { describe, expect, it } from 'vitest';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { furtherSentences } from './further-sentences.ts';

const sentencesOf = (list: string) => list.split('|').map((sentence) => sentence.trim());

for (const [language, groups] of Object.entries(furtherSentences)) {
  describe(`searches in ${language}`, () => {
    it.each(sentencesOf(groups.silent))('S1: silent: %s', (sentence) => {
      expect(isSilent(recognise(sentence).label)).toBe(true);
    });
    for (const label of ['connect', 'care', 'none'] as const) {
      it.each(sentencesOf(groups[label]))(`${label}: %s`, (sentence) => {
        expect(recognise(sentence).label).toBe(label);
      });
      it.each(sentencesOf(groups[label]).slice(0, 2))(`${label} with a hint of its language too: %s`, (sentence) => {
        expect(recognise(sentence, { lang: language }).label).toBe(label);
      });
    }
    it('has at least 8 of each', () => {
      for (const list of Object.values(groups)) expect(sentencesOf(list).length).toBeGreaterThanOrEqual(8);
    });
  });
}
