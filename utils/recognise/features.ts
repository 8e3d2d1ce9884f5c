import { begin, hashOf, hashOfTwo, step, stir } from './feature-hash.ts';
import type { Finding, Findings } from './findings.ts';
import type { Normalised } from './normalise.ts';

// Kinds of feature, mixed into the hash so that the word "sleep" and the letters "slee" do not meet but by chance.
const word = 0x77;
const pair = 0x62;
const letters = 0x34;
const stem = 0x70;
const first = 0x5e;
const last = 0x24;
const signs = 0x7a;
const concept = 0x6d;
const number = 0x6e;
const together = 0x51;
const sideBySide = 0x53;
const beforeWord = 0x54;
const afterWord = 0x55;

const longestWord = 24;
const mostWords = 120;
const mostSigns = 240;
const mostTogether = 40;
const longestBeside = 6;

/**
 * What the model reads in a search: its words, neighbouring pairs, letters of four (three in Arabic and Hindi), beginnings
 * of five, the first and the last word; runs of one to three signs where no spaces are set; the concepts the tables know,
 * each two of them together, and what stands beside a word of a family; the numbers read as ages or temperatures. Each is
 * known by a hash of 32 bits, none twice. Bounded in number whatever the text.
 */
export function featuresOf(search: Normalised, findings: Findings): number[] {
  const found = new Set<number>();
  const hasSigns = search.scripts.han + search.scripts.kana > 0;
  if (hasSigns) addSigns(search.text, found);
  else addWords(search, findings, found);
  addConcepts(search, findings, found);
  return [...found];
}

/**
 * How much a sum over the features of a search counts: the more there are, strange ones too, the less each says. The size
 * to the power of minus three eighths, by square roots alone, which are the same on every machine.
 */
export function dampen(size: number): number {
  const fourth = Math.sqrt(Math.sqrt(Math.max(size, 1)));
  return 1 / (fourth * Math.sqrt(fourth));
}

function addSigns(text: string, found: Set<number>): void {
  const joined = text.replaceAll(' ', '').slice(0, mostSigns);
  for (let at = 0; at < joined.length; at += 1) {
    let hash = begin(signs);
    for (let end = at; end < joined.length && end < at + 3; end += 1) {
      hash = step(hash, joined.charCodeAt(end));
      found.add(stir(hash));
    }
  }
}

function addWords(search: Normalised, findings: Findings, found: Set<number>): void {
  const shortest = search.scripts.latin > 0 ? 4 : 3;
  const words = wordsOf(search, findings);
  let before = '';
  for (const [i, text] of words.entries()) {
    found.add(hashOf(word, text));
    if (i > 0) found.add(hashOfTwo(pair, before, text));
    if (i === 0) found.add(hashOf(first, text));
    if (i === words.length - 1) found.add(hashOf(last, text));
    before = text;
    if (text.startsWith('#')) continue;
    if (text.length > 5) found.add(hashOf(stem, text.slice(0, 5)));
    const edged = `<${text.slice(0, longestWord)}>`;
    for (let length = shortest; length <= 4; length += 1) {
      for (let at = 0; at + length <= edged.length; at += 1) {
        let hash = begin(letters);
        for (let k = at; k < at + length; k += 1) hash = step(hash, edged.charCodeAt(k));
        found.add(stir(hash));
      }
    }
  }
}

/** The words as the model sees them: disguises taken off, letters set apart joined, an age one word. */
function wordsOf(search: Normalised, findings: Findings): string[] {
  const ages = new Map<number, string>();
  for (const band of ageBands) {
    for (const { from, to } of findings.numbers.get(band) ?? []) {
      for (let at = from; at < to; at += 1) ages.set(at, `#${band}`);
    }
  }
  const words: string[] = [];
  const tokens = search.tokens.slice(0, mostWords);
  for (let at = 0; at < tokens.length; at += 1) {
    const forms = tokens[at] ?? [];
    const age = ages.get(at);
    const plain = forms[1] ?? forms[0] ?? '';
    if (age !== undefined) {
      if (words.at(-1) !== age) words.push(age);
    } else if (/^\d/.test(plain)) words.push('#');
    else if (plain.length === 1) {
      let run = '';
      let end = at;
      while (end < tokens.length && (tokens[end]?.[0] ?? '').length === 1 && !ages.has(end)) {
        run += tokens[end]?.[0] ?? '';
        end += 1;
      }
      words.push(end - at >= 3 ? run : plain);
      if (end - at >= 3) at = end - 1;
    } else words.push(plain);
  }
  return words;
}

const ageBands = ['age-baby', 'age-little', 'age-child', 'age-teen', 'age-adult'];

// Concepts too common to say anything, and those that only serve a rule.
const unread: ReadonlySet<string> = new Set(['number', 'mask']);

function addConcepts(search: Normalised, findings: Findings, found: Set<number>): void {
  for (const name of findings.numbers.keys()) if (!unread.has(name)) found.add(hashOf(number, name));
  const latin = likeliest(search, findings);
  for (const finding of findings.languages) {
    if (!finding.inText && finding !== latin) continue;
    const names = [...finding.hits.keys()].filter((name) => !unread.has(name)).sort();
    for (const name of names) found.add(hashOf(numberish.has(name) ? number : concept, name));
    // "Child" and "will not" say more together than apart, and the same in every language.
    const paired = names.slice(0, mostTogether);
    for (const [i, one] of paired.entries()) {
      for (const other of paired.slice(i + 1)) found.add(hashOfTwo(together, one, other));
    }
    if (!finding.inText) addNeighbours(search, finding, found);
  }
}

// What stands beside a word of a family: a word of another, or the beginning of any.
function addNeighbours({ tokens }: Normalised, { hits }: Finding, found: Set<number>): void {
  const families = new Map<number, string[]>();
  for (const [name, spans] of hits) {
    if (!name.startsWith('family-')) continue;
    for (const { from, to } of spans) {
      if (to !== from + 1) continue;
      const known = families.get(from);
      if (known) known.push(name);
      else families.set(from, [name]);
    }
  }
  for (const [at, names] of families) {
    const after = tokens[at + 1]?.[0]?.slice(0, longestBeside);
    const before = tokens[at - 1]?.[0]?.slice(0, longestBeside);
    for (const name of names) {
      for (const next of families.get(at + 1) ?? []) found.add(hashOfTwo(sideBySide, name, next));
      if (after !== undefined) found.add(hashOfTwo(beforeWord, name, after));
      if (before !== undefined) found.add(hashOfTwo(afterWord, before, name));
    }
  }
}

const numberish: ReadonlySet<string> = new Set([
  ...ageBands,
  'age-sure',
  'age-sure-adult',
  'weeks',
  'temp',
  'temp-maybe',
  'amount',
  'clock',
  'span',
]);

// The language whose must-list knows most of the words: "die" is German in a German search.
function likeliest(search: Normalised, findings: Findings): Finding | undefined {
  let best: Finding | undefined;
  let most = -1;
  for (const finding of findings.languages) {
    if (finding.inText) continue;
    const known = new Uint8Array(search.tokens.length);
    for (const spans of finding.hits.values()) for (const { from, to } of spans) known.fill(1, from, to);
    const count = known.reduce((sum, one) => sum + one, 0);
    if (count > most) {
      most = count;
      best = finding;
    }
  }
  return best;
}
