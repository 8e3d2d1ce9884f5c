import { families, familiesInText } from '../../utils/recognise/corpus/families/all.ts';
import { featuresOf } from '../../utils/recognise/features.ts';
import { findAsWritten } from '../../utils/recognise/findings.ts';
import { isSilent, type Label, type Topic, topics } from '../../utils/recognise/label.ts';
import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { withoutNeutral } from '../../utils/recognise/neutral-words.ts';
import { type Normalised, normalise } from '../../utils/recognise/normalise.ts';
import { passagesOf } from '../../utils/recognise/passages.ts';
import { answers, matters } from '../../utils/recognise/weights.ts';
import type { Row } from './corpus.ts';
import { plainSearches } from './plain-searches.ts';
import { pick, shuffle } from './seeded.ts';
import { termsOf } from './terms.ts';
import type { Example } from './train.ts';
import { slip, variantsOf } from './vary.ts';

/** What there is to learn from, features numbered from 0 in the order in which they were met. */
export interface Lessons {
  /** What is asked of every search (`answers`). */
  readonly labels: Example[];
  /** What is asked of a worry and of a grave search (`matters`). */
  readonly matters: Example[];
  /** The feature behind each number. */
  readonly features: readonly number[];
}

const importance: Readonly<Record<Label, number>> = {
  none: 3,
  connect: 1.3,
  care: 1.2,
  urgent: 1.2,
  crisis: 1.2,
  discreet: 1.2,
};
// A search that was made up from a row says less than the row.
const varied = 0.6;
// The further languages have fewer rows each than English.
const further = 1.5;
const fromTerm = 0.5;
const fromFamilies = 0.35;
// A piece of a harmless search is read by itself too (`passages.ts`), and must not sound grave for want of the rest.
const fromPassage = 0.4;

/** Makes lessons of the rows, their variants, the grave terms of the must-lists and the topics of the families. */
export function lessonsFrom(rows: readonly Row[], random: () => number): Lessons {
  const numbers = new Map<number, number>();
  const read = (text: string): Int32Array => readSearch(withoutNeutral(normalise(text)));
  const readSearch = (search: Normalised): Int32Array => {
    return Int32Array.from(featuresOf(search, findAsWritten(search)), (feature) => {
      const known = numbers.get(feature);
      if (known !== undefined) return known;
      numbers.set(feature, numbers.size);
      return numbers.size - 1;
    });
  };
  const forLabels: Example[] = [];
  const forMatters: Example[] = [];
  for (const { label, kind, ...row } of rows) {
    for (const [i, text] of variantsOf({ label, kind, ...row }, random).entries()) {
      const features = read(text);
      const counts = (i === 0 ? 1 : varied) * (row.language === 'en' ? 1 : further);
      forLabels.push({
        features,
        size: features.length,
        answer: answerFor(label),
        counts: importance[label] * counts,
      });
      if (label === 'none') continue;
      const matter = matters.indexOf(isSilent(label) ? label : (kind as Topic));
      if (matter < 0) throw new Error(`There is no topic ${kind}: ${row.text}`);
      forMatters.push({ features, size: features.length, answer: matter, counts });
    }
  }
  for (const { label, text, language } of rows) {
    if (isSilent(label)) continue;
    const passages = passagesOf(withoutNeutral(normalise(text)));
    const passage = passages[pick(random, passages.length)];
    if (!passage) continue;
    const features = readSearch(passage);
    const counts = importance[label] * fromPassage * (language === 'en' ? 1 : further);
    forLabels.push({ features, size: features.length, answer: answerFor(label), counts });
  }
  for (const [label, term] of graveTerms()) {
    const turned = shuffle(term.split(' '), random).join(' ');
    for (const text of [term, slip(term, random), slip(term, random), slip(term, random), turned]) {
      const features = read(text);
      forLabels.push({ features, size: features.length, answer: answerFor(label), counts: fromTerm });
    }
  }
  for (const { label, kind, text } of plainSearches(random)) {
    const features = read(text);
    const counts = importance[label] * fromFamilies;
    forLabels.push({ features, size: features.length, answer: answerFor(label), counts });
    const topic = topics.indexOf(kind as Topic);
    if (label === 'connect' && topic >= 0) {
      forMatters.push({ features, size: features.length, answer: topic, counts: fromFamilies });
    }
  }
  for (const [topic, term] of topicTerms()) {
    const features = read(term);
    forMatters.push({ features, size: features.length, answer: topics.indexOf(topic), counts: 1 });
  }
  return { labels: forLabels, matters: forMatters, features: [...numbers.keys()] };
}

function answerFor(label: Label): number {
  return answers.indexOf(isSilent(label) ? 'grave' : label);
}

function* graveTerms(): Generator<readonly [Label, string]> {
  for (const lexicon of Object.values({ ...mustLists, ...mustListsInText })) {
    for (const label of ['urgent', 'crisis', 'discreet'] as const) {
      for (const term of termsOf(lexicon[label] ?? '')) yield [label, plain(term)];
    }
  }
}

const meant: Readonly<Record<string, Topic>> = { preg: 'pregnancy', nursing: 'feeding' };

function* topicTerms(): Generator<readonly [Topic, string]> {
  for (const lexicon of Object.values({ ...families, ...familiesInText })) {
    for (const [concept, list] of Object.entries(lexicon)) {
      const name = concept.replace(/^grave-|!+$/g, '');
      const topic = meant[name] ?? topics.find((one) => one === name);
      if (!topic) continue;
      for (const term of termsOf(list)) yield [topic, plain(term)];
    }
  }
}

function plain(term: string): string {
  return term.replace(/[*#_]/g, ' ').trim();
}
