import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKeptBack, ordinaryText, type Row, readCorpus } from '../../tools/learn/corpus.ts';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

// Floors under what `npm run learn` reaches on rows it never learns from; the figures stand in docs/recogniser-figures.md.
const corpus = path.join(import.meta.dirname, '../../utils/recognise/corpus');
const keptBack = readCorpus(path.join(corpus, 'rows')).filter(isKeptBack);

interface Floors {
  readonly unsafe: number;
  readonly silent: number;
  readonly offered: number;
  readonly found: number;
  readonly plainCare: number;
}

const share = (rows: readonly Row[], is: (row: Row) => boolean) => rows.filter(is).length / rows.length;
const isNudge = ({ text }: Row) => recognise(text).topic !== '';
const reads = (label: string) => (row: Row) => recognise(row.text).label === label;

it('ordinary text, no look-alike of anything, is hardly ever offered a card', () => {
  const ordinary = keptBack.filter(({ label, kind }) => label === 'none' && kind === ordinaryText);
  expect(ordinary.length).toBeGreaterThanOrEqual(1000);
  expect(share(ordinary, isNudge)).toBeLessThanOrEqual(0.015);
});

describe.each<[string, readonly Row[], Floors]>([
  [
    'English',
    keptBack.filter((row) => row.language === 'en'),
    { unsafe: 0.025, silent: 0.8, offered: 0.03, found: 0.6, plainCare: 0.12 },
  ],
  [
    'the further languages',
    keptBack.filter((row) => row.language !== 'en'),
    { unsafe: 0.04, silent: 0.7, offered: 0.05, found: 0.45, plainCare: 0.15 },
  ],
])('rows kept back, %s', (_name, rows, floors) => {
  const grave = rows.filter((row) => isSilent(row.label));
  const of = (label: string) => rows.filter((row) => row.label === label);
  it('S1: a grave search is hardly ever offered a card', () => {
    expect(share(grave, isNudge)).toBeLessThanOrEqual(floors.unsafe);
  });
  it('S1: a grave search is met with silence', () => {
    expect(share(grave, (row) => isSilent(recognise(row.text).label))).toBeGreaterThanOrEqual(floors.silent);
  });
  it('a harmless search is hardly ever offered a card', () => {
    expect(share(of('none'), isNudge)).toBeLessThanOrEqual(floors.offered);
  });
  it('a worry is found', () => {
    expect(share(of('connect'), reads('connect'))).toBeGreaterThanOrEqual(floors.found);
  });
  it('what is heavy is hardly ever a plain worry', () => {
    expect(share(of('care'), reads('connect'))).toBeLessThanOrEqual(floors.plainCare);
  });
});
