import { families, familiesInText } from '../../utils/recognise/corpus/families/all.ts';
import { everywhere } from '../../utils/recognise/corpus/families/everywhere.ts';
import type { Hits, Lexicon, Span } from '../../utils/recognise/lexicon.ts';
import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { normalise } from '../../utils/recognise/normalise.ts';
import { type InTextLanguage, TextTable } from '../../utils/recognise/text-table.ts';
import { WordTable } from '../../utils/recognise/word-table.ts';
import type { Row } from './corpus.ts';
import { packTexts } from './pack-texts.ts';
import { packWords } from './pack-words.ts';
import { pick, shuffle } from './seeded.ts';
import { termsOf } from './terms.ts';

/** Makes another search out of a row: one of its words gives place to another of the same family. */
export type Swap = (random: () => number) => string;

// Too small, too common or too many-sided to be swapped.
const unswapped: ReadonlySet<string> = new Set('mask me they victim near shop strange kidweak'.split(' '));
const aboutOthers: ReadonlySet<string> = new Set(['pet', 'study']);

const words = new WordTable(packWords({ ...families, everywhere }, new Map(), {}));
const mustWords = new WordTable(packWords(mustLists, new Map(), {}));
const texts = new TextTable(packTexts(familiesInText, {}));
const mustTexts = new TextTable(packTexts(mustListsInText, {}));

interface Slot extends Span {
  readonly terms: Turn;
}

/** The terms of one concept, handed out in turn so that every one is learnt from. */
class Turn {
  readonly terms: string[];
  private at = 0;

  constructor(terms: string[]) {
    this.terms = terms;
  }

  next(random: () => number): string {
    if (this.at === 0) shuffle(this.terms, random);
    const term = this.terms[this.at] ?? '';
    this.at = (this.at + 1) % this.terms.length;
    return term;
  }
}

const turns = new Map<string, Turn>();

function turnOf(table: Lexicon, name: string, concept: string): Turn {
  const key = `${name} ${concept}`;
  const known = turns.get(key);
  if (known) return known;
  const terms = termsOf(table[concept] ?? '').filter((term) => !/[*#]/.test(term));
  const made = new Turn(terms.map((term) => term.replaceAll('_', ' ')));
  turns.set(key, made);
  return made;
}

function slotsOf(hits: Hits | undefined, table: Lexicon, name: string, only?: ReadonlySet<string>): Slot[] {
  const slots: Slot[] = [];
  for (const [concept, spans] of hits ?? []) {
    if (unswapped.has(concept) || (only && !only.has(concept))) continue;
    const terms = turnOf(table, name, concept);
    if (terms.terms.length < 3) continue;
    for (const span of spans) slots.push({ ...span, terms });
  }
  return slots;
}

/** How a row can be varied by its families, or nothing where none of its words has one. */
export function swapOf(row: Row): Swap | undefined {
  const search = normalise(row.text);
  const isGrave = row.label === 'urgent' || row.label === 'crisis' || row.label === 'discreet';
  if (row.language in families) {
    const grave = mustWords.match(search.tokens, false).get(row.language);
    const mild = words.match(search.tokens, false);
    const slots = isGrave
      ? slotsOf(grave, mustLists[row.language] ?? {}, `${row.language}!`)
      : [
          ...slotsOf(mild.get(row.language), families[row.language] ?? {}, row.language),
          ...slotsOf(mild.get('everywhere'), everywhere, 'everywhere'),
          ...(row.label === 'none'
            ? slotsOf(grave, mustLists[row.language] ?? {}, `${row.language}!`, aboutOthers)
            : []),
        ];
    if (slots.length === 0) return undefined;
    const tokens = search.tokens.map((forms) => forms[0] ?? '');
    return (random) => {
      const { from, to, terms } = slots[pick(random, slots.length)] as Slot;
      return [...tokens.slice(0, from), terms.next(random), ...tokens.slice(to)].join(' ');
    };
  }
  const language = row.language as InTextLanguage;
  const found = (isGrave ? mustTexts : texts).match(search, false).find((one) => one.language === language);
  if (!found) return undefined;
  const table = isGrave ? mustListsInText[language] : familiesInText[language];
  const slots = slotsOf(found.hits, table, `${language}${isGrave ? '!' : ''}`);
  if (slots.length === 0) return undefined;
  return (random) => {
    const { from, to, terms } = slots[pick(random, slots.length)] as Slot;
    return found.text.slice(0, from) + terms.next(random) + found.text.slice(to);
  };
}
