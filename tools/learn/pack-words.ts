import { isLongBehind, packBehind } from '../../utils/recognise/behind.ts';
import { beginning } from '../../utils/recognise/joined.ts';
import type { Lexicon } from '../../utils/recognise/lexicon.ts';
import { graveConcepts } from '../../utils/recognise/term.ts';
import { signOf } from '../../utils/recognise/word-sign.ts';
import type { PackedWords } from '../../utils/recognise/word-table.ts';
import { termsOf } from './terms.ts';

/**
 * Packs the must-lists by the beginnings of their words. `everyday`: words that are no slips of theirs, each with the
 * languages in which it is one. `phrases`: by language, phrases that are no slips of theirs. Throws where a stem that begins a term has
 * fewer than three letters.
 */
export function packWords(
  tables: Readonly<Record<string, Lexicon>>,
  everyday: ReadonlyMap<string, readonly string[]>,
  phrases: Readonly<Record<string, readonly string[]>>,
): PackedWords {
  const languages = Object.keys(tables);
  const concepts = mostUsedFirst(tables);
  const words = new Map<string, Set<string>>();
  const entry = (word: string) => {
    const known = words.get(word);
    if (known) return known;
    const made = new Set<string>();
    words.set(word, made);
    return made;
  };
  for (const [language, lexicon] of Object.entries(tables)) {
    for (const [concept, list] of Object.entries(lexicon)) {
      const code = signOf(languages.indexOf(language)) + signOf(concepts.indexOf(concept));
      for (const term of termsOf(list)) {
        const [first = '', ...rest] = term.split(' ');
        entry(first).add(rest.join(' ') + code);
        for (const word of rest) if (!word.endsWith('*') && word !== '#') entry(word);
      }
    }
  }
  const signsOf = (word: string) => (everyday.get(word) ?? []).map((name) => signOf(languages.indexOf(name))).join('');
  for (const word of everyday.keys()) if (!words.has(word)) words.set(`!${word}`, new Set());
  const graveCodes = new Set(
    languages.flatMap((_, i) =>
      concepts.flatMap((name, k) => (graveConcepts.has(name) ? [signOf(i) + signOf(k)] : [])),
    ),
  );
  const lines = new Map<string, string[]>();
  const graveStarts = new Set<string>();
  for (const [written, terms] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isEveryday = written.startsWith('!');
    const word = isEveryday ? written.slice(1) : written;
    const stem = word.replace(/\*$/, '');
    if (word !== stem && stem.length < beginning) throw new Error(`${word} is too short for a stem`);
    const start = stem.slice(0, beginning);
    const ending = word.slice(start.length);
    const signs = signsOf(word);
    if (!word.endsWith('*') && [...terms].some((term) => graveCodes.has(term.slice(-2)))) graveStarts.add(start);
    const packed = isEveryday
      ? `!${ending};${signs}`
      : [ending, ...(signs === '' ? [] : [`!${signs}`]), ...[...terms].sort()].join(';');
    lines.set(start, [...(lines.get(start) ?? []), packed]);
  }
  return {
    lines: [...lines]
      .sort(([a], [b]) => Number(graveStarts.has(b)) - Number(graveStarts.has(a)) || (a < b ? -1 : 1))
      .map(([start, packed]) => [start, ...packed].join('|'))
      .join('\n'),
    graveLines: graveStarts.size,
    stems: [...words]
      .filter(([word]) => word.endsWith('*'))
      .map(([word, terms]) => [word, ...[...terms].filter((term) => graveCodes.has(term)).sort()])
      .filter((packed) => packed.length > 1)
      .map((packed) => packed.join(';'))
      .join('|'),
    phrases: languages.map((language) => [language, ...(phrases[language] ?? [])].join('|')).join('\n'),
    behind: packBehind(behindGrave(tables)),
    languages: languages.join(' '),
    concepts: concepts.join(' '),
  };
}

// Of each grave term of several words the second and the third; of a term of two words only a long second one.
function* behindGrave(tables: Readonly<Record<string, Lexicon>>): Generator<readonly [next: string, after: string]> {
  for (const lexicon of Object.values(tables)) {
    for (const term of [...graveConcepts].flatMap((concept) => termsOf(lexicon[concept] ?? ''))) {
      const [, next = '', after = ''] = term.split(' ').map((word) => word.replace('*', ''));
      if (after !== '' || isLongBehind(next)) yield [next, after];
    }
  }
}

// The first signs are the shortest when written.
function mostUsedFirst(tables: Readonly<Record<string, Lexicon>>): string[] {
  const terms = new Map<string, number>();
  for (const lexicon of Object.values(tables)) {
    for (const [concept, list] of Object.entries(lexicon)) {
      terms.set(concept, (terms.get(concept) ?? 0) + termsOf(list).length);
    }
  }
  return [...terms].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([concept]) => concept);
}
