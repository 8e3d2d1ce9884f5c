import type { Lexicon } from '../../utils/recognise/lexicon.ts';
import { beginning, type PackedWords, signOf } from '../../utils/recognise/word-table.ts';
import { termsOf } from './terms.ts';

/** Packs the must-lists by the beginnings of their words; `everyday` are words that are no slips of theirs. */
export function packWords(tables: Readonly<Record<string, Lexicon>>, everyday: Iterable<string>): PackedWords {
  const languages = Object.keys(tables);
  const concepts = [...new Set(Object.values(tables).flatMap((lexicon) => Object.keys(lexicon)))].sort();
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
  for (const word of everyday) if (!words.has(word)) words.set(`!${word}`, new Set());
  const lines = new Map<string, string[]>();
  for (const [written, terms] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isEveryday = written.startsWith('!');
    const word = isEveryday ? written.slice(1) : written;
    const stem = word.replace(/\*$/, '');
    const start = word.endsWith('*') && stem.length < beginning ? `${stem}*` : stem.slice(0, beginning);
    const ending = start.endsWith('*') ? '*' : word.slice(start.length);
    const packed = (isEveryday ? '!' : '') + [ending, ...[...terms].sort()].join(';');
    lines.set(start, [...(lines.get(start) ?? []), packed]);
  }
  return {
    lines: [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([start, packed]) => `${start}\t${packed.join('|')}`)
      .join('\n'),
    languages: languages.join(' '),
    concepts: concepts.join(' '),
  };
}
