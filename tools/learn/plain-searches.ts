import { families, familiesInText } from '../../utils/recognise/corpus/families/all.ts';
import { everywhere } from '../../utils/recognise/corpus/families/everywhere.ts';
import { type Topic, topics } from '../../utils/recognise/label.ts';
import type { Lexicon } from '../../utils/recognise/lexicon.ts';
import type { Row } from './corpus.ts';
import { pick } from './seeded.ts';
import { termsOf } from './terms.ts';

const spaceless: ReadonlySet<string> = new Set(['zh', 'ja']);

// What a grave family is about, and whether it needs a child beside it to be a parent's.
const graveFamilies: readonly (readonly [family: string, topic: Topic, beside: string | undefined])[] = [
  ['grave-loss', 'loss', undefined],
  ['grave-fertility', 'fertility', undefined],
  ['grave-ppd', 'ppd', undefined],
  ['grave-childill', 'childill', 'kid'],
  ['grave-childmh', 'childmh', 'kid'],
  ['grave-mood', 'mood', 'kid'],
];

/**
 * The plain searches the families stand for: a child and a matter of the child, a scene that only a parent tells, a grave
 * matter, and the look-alikes of them. Everyone types them, so nobody thinks of writing them down. Seeded.
 */
export function* plainSearches(random: () => number): Generator<Row> {
  for (const [language, lexicon] of Object.entries({ ...families, ...familiesInText })) {
    yield* plainIn(language, lexicon, random);
  }
}

function* plainIn(language: string, lexicon: Lexicon, random: () => number): Generator<Row> {
  const lists = new Map<string, readonly string[]>();
  const terms = (family: string): readonly string[] => {
    const known = lists.get(family);
    if (known) return known;
    const list = termsOf(lexicon[family] ?? '').map((term) =>
      term
        .replaceAll('*', '')
        .replaceAll('_', ' ')
        .replaceAll('#', String(2 + pick(random, 9))),
    );
    lists.set(family, list);
    return list;
  };
  const any = (family: string): string => terms(family)[pick(random, terms(family).length)] ?? '';
  const joined = (...parts: string[]): string => {
    const text = parts.filter((part) => part !== '').join(spaceless.has(language) && random() < 0.5 ? '' : ' ');
    return text.replace(/\s+/g, ' ').trim();
  };
  const connect = (kind: Topic, text: string): Row => ({ label: 'connect', kind, text, language });
  for (const topic of topics) {
    for (const term of terms(`${topic}!!`)) {
      yield connect(topic, term);
      yield connect(topic, random() < 0.5 ? joined(any('kid'), term) : joined(term, any('ask')));
    }
    for (const term of terms(`${topic}!`)) {
      yield connect(topic, joined(any('kid'), term));
      yield connect(topic, joined(any('ask'), any('kid'), term));
    }
    for (const term of terms(topic)) {
      if (topic === 'pregnancy') yield connect(topic, joined(any('preg'), term, any('ask')));
      else yield connect(topic, joined(any('kid'), any('wont'), term));
    }
  }
  for (const [family, kind, beside] of graveFamilies) {
    for (const term of terms(family)) {
      yield { label: 'care', kind, text: joined(beside === undefined ? '' : any(beside), term), language };
    }
  }
  const others = [...terms('not'), ...(spaceless.has(language) ? [] : termsOf(everywhere['not'] ?? ''))];
  for (const term of [...others, ...terms('shop')]) {
    const plain = term.replaceAll('*', '').replaceAll('_', ' ');
    yield { label: 'none', kind: 'other', text: joined(plain, any('kidweak') || any('kid')), language };
    yield { label: 'none', kind: 'other', text: plain, language };
  }
}
