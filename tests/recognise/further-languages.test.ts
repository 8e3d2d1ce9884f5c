import { describe, expect, it } from 'vitest';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { furtherSentences } from './further-sentences.ts';

const sentencesOf = (list: string) => list.split('|').map((sentence) => sentence.trim());
const isNudge = (sentence: string) => ['connect', 'care'].includes(recognise(sentence).label);

for (const [language, groups] of Object.entries(furtherSentences)) {
  describe(`searches in ${language}`, () => {
    it.each(sentencesOf(groups.silent))('S1: silent: %s', (sentence) => {
      expect(isSilent(recognise(sentence).label)).toBe(true);
    });
    it('S1: silent with a hint of another language too', () => {
      const loud = sentencesOf(groups.silent).filter(
        (sentence) => !isSilent(recognise(sentence, { lang: 'fi' }).label),
      );
      expect(loud).toEqual([]);
    });
    it('none: at most one is offered anything', () => {
      const offered = sentencesOf(groups.none).filter(isNudge);
      expect(offered.length, offered.join(' | ')).toBeLessThanOrEqual(1);
    });
    it('connect and care: at least 7 in 10 are offered something, with a hint of the language as without', () => {
      const worries = [...sentencesOf(groups.connect), ...sentencesOf(groups.care)];
      const missed = worries.filter((sentence) => !isNudge(sentence));
      expect(missed.length / worries.length, missed.join(' | ')).toBeLessThanOrEqual(0.3);
      const hinted = worries.filter((sentence) => recognise(sentence, { lang: language }).topic === '');
      expect(hinted).toEqual(missed);
    });
    it('care is offered as a plain worry in at most 2 of 10', () => {
      const care = sentencesOf(groups.care);
      const plain = care.filter((sentence) => recognise(sentence).label === 'connect');
      expect(plain.length / care.length, plain.join(' | ')).toBeLessThanOrEqual(0.2);
    });
    it('has at least 8 of each', () => {
      for (const list of Object.values(groups)) expect(sentencesOf(list).length).toBeGreaterThanOrEqual(8);
    });
  });
}
