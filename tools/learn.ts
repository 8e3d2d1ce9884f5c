// npm run -s learn
// Learns the recogniser anew from the must-lists and the corpus and writes utils/recognise/learnt/. The same input gives
// the same output, bit for bit. With -- --check nothing is written: it fails where what is there differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { signs } from '../utils/recognise/sign.ts';
import { answers, matters } from '../utils/recognise/weights.ts';
import { isKeptBack, readCorpus, readHeldOut } from './learn/corpus.ts';
import { gateWordsOf } from './learn/gate-words.ts';
import { seeded } from './learn/seeded.ts';
import { root, say } from './steps.ts';

const learnt = 'utils/recognise/learnt';
const corpus = path.join(root, 'utils/recognise/corpus');
const seed = 20_261_122;
// Where the sorts begin: of the few that were tried, the one that read rows kept back best.
const sortSeed = 2;

const isCheck = process.argv.includes('--check');

function write(file: string, text: string): void {
  const place = path.join(root, file);
  if (!isCheck) writeFileSync(place, text);
  else if (!existsSync(place) || readFileSync(place, 'utf8') !== text) {
    process.stderr.write(`${file} is not what the corpus teaches: run npm run learn\n`);
    process.exit(1);
  }
  say(`${file}: ${gzipSync(text, { level: 9 }).length} bytes compressed`);
}

const head = '// Written by `npm run learn`; not to be edited.\n';

const rows = readCorpus(path.join(corpus, 'rows'));
const known = rows.filter((row) => !isKeptBack(row));
say(`${rows.length} rows, ${rows.length - known.length} of them kept back`);

write(`${learnt}/gate-words.ts`, head + gateWordsOf(known));

// Only now, since they read what was just written.
const { lessonsFrom } = await import('./learn/examples.ts');
const { asKept, chooseFeatures, timesMet } = await import('./learn/choose-features.ts');
const { writeAnswers, writeKnown, writeMatters } = await import('./learn/write-weights.ts');
const { settle } = await import('./learn/settle.ts');
const { train } = await import('./learn/train.ts');

const random = seeded(seed);
const lessons = lessonsFrom(known, random);
const all = lessons.features.length;
say(`${lessons.labels.length} searches for labels, ${lessons.matters.length} for matters, ${all} features`);
const first = train(lessons.labels, { features: all, classes: answers.length }, random);
const kept = chooseFeatures(lessons.features, lessons.labels, first);
const aboutLabels = asKept(lessons.labels, kept, lessons.features);
const met = timesMet(aboutLabels, kept.length);
const label = settle(
  aboutLabels,
  train(aboutLabels, { features: kept.length, classes: answers.length }, random),
  met,
  signs,
  {
    sorts: seeded(sortSeed),
    lessons: random,
  },
);
const aboutMatters = asKept(lessons.matters, kept, lessons.features);
const matter = train(aboutMatters, { features: kept.length, classes: matters.length }, random);

write(
  `${learnt}/weights.ts`,
  `${head}import type { Weights } from '../weights.ts';

export const weights: Weights = ${JSON.stringify({
    known: writeKnown(kept.map((number) => lessons.features[number] ?? 0)),
    answers: writeAnswers(label),
    matters: writeMatters(matter, timesMet(aboutMatters, kept.length)),
  })};
`,
);

const { figuresOf } = await import('./learn/figures.ts');
write(
  'docs/recogniser-figures.md',
  figuresOf(rows, rows.filter(isKeptBack), readHeldOut(path.join(corpus, 'held-out'))),
);
