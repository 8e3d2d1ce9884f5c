import { describe, expect, it } from 'vitest';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { phrasings, plainQuestions, plainWorries } from './plain-worries.ts';

const questions = plainQuestions.trim().split('\n');
// Every subject meets every matter, the phrasings in turn, so that each matter is asked in all of them.
const said = plainWorries.flatMap(({ who, matters }) =>
  matters.flatMap((matter, i) =>
    who.map((one, k) => (phrasings[(i + k) % phrasings.length] ?? '#').replace('#', `${one} ${matter}`)),
  ),
);
const missed = (searches: readonly string[]) => searches.filter((search) => recognise(search).topic === '');

describe('the plainest worries', () => {
  it('are at least 300', () => {
    expect(new Set([...said, ...questions]).size).toBeGreaterThanOrEqual(300);
  });
  it('said of somebody: at least 96 in 100 are heard', () => {
    const unheard = missed(said);
    expect(unheard.length / said.length, unheard.join(' | ')).toBeLessThanOrEqual(0.04);
  });
  it('asked: at least 96 in 100 are heard', () => {
    const unheard = missed(questions);
    expect(unheard.length / questions.length, unheard.join(' | ')).toBeLessThanOrEqual(0.04);
  });
  it('hardly ever bring on a quiet: at most 1 in 100', () => {
    const quiet = [...said, ...questions].filter((search) => isSilent(recognise(search).label));
    expect(quiet.length / (said.length + questions.length), quiet.join(' | ')).toBeLessThanOrEqual(0.01);
  });
});
