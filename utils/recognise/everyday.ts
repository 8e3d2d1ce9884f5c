import { indexTexts, readTexts } from './in-text.ts';
import { type Reading, topics } from './label.ts';
import { lazily } from './lazily.ts';
import { correctWords, type Hits, indexWords, isKnown, matchWords, type Span } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import { readNumbers } from './number-reading.ts';
import { type Weighed, weigh } from './weigh.ts';
import { worries, worriesInText } from './worries/all.ts';
import { everywhere } from './worries/everywhere.ts';

const nothing: Reading = { label: 'none', topic: '' };

// English knows enough words to hold a strange one against a search, so it is looked up apart from the others.
const { en = {}, ...others } = worries;
const corrected = ['kid', 'kidweak', 'preg', 'nursing', ...topics.map((topic) => `${topic}!`)];
const english = lazily(() => indexWords({ en }, [], corrected));
const further = lazily(() => indexWords({ ...others, everywhere }, [], ['kid', 'preg', 'nursing', 'parent']));
const texts = lazily(() => indexTexts(worriesInText));

/**
 * Decides between `connect`, `care` and `none` for a search the safety gate let pass. Each language is weighed on its own
 * and the heaviest wins; grave words are never a plain worry. A mostly unknown script is `none`.
 */
export function readEveryday(search: Normalised, language?: string): Reading {
  const { latin, arabic, devanagari, han, kana, other } = search.scripts;
  if (other * 4 > latin + arabic + devanagari + han + kana + other) return nothing;
  let best: Weighed = { reading: nothing, weight: 0 };
  for (const [name, hits] of readingsOf(search)) {
    const weighed = weigh(hits, name === 'en');
    const bonus = name === language ? 0.1 : 0;
    if (
      weighed.weight + bonus > best.weight ||
      (weighed.reading.label === 'care' && best.reading.label === 'connect')
    ) {
      best = weighed;
    }
  }
  return best.reading;
}

function readingsOf(search: Normalised): Map<string, Hits> {
  const readings = new Map<string, Hits>();
  if (search.scripts.latin > 0) addLatin(search, readings);
  for (const { language, found, numbers } of readTexts(search, texts())) {
    readings.set(language, new Map([...found, ...numbers]));
  }
  return readings;
}

function addLatin(search: Normalised, readings: Map<string, Hits>): void {
  const numbers = readNumbers(search.tokens);
  const inEnglish = matchWords(english(), correctWords(english(), search.tokens)).get('en');
  const strange = strangeWords(search.tokens);
  if (inEnglish) readings.set('en', new Map([...inEnglish, ...numbers, ['strange', strange]]));
  const known = search.tokens.length - strange.length;
  const found = matchWords(further(), correctWords(further(), search.tokens));
  const nots = found.get('everywhere')?.get('not') ?? [];
  for (const [name, hits] of found) {
    // Words that more of English knows are English: "mama" and "baby" are at home in many languages.
    if (name === 'everywhere' || countKnown(hits, search.tokens) < known) continue;
    readings.set(name, new Map([...hits, ...numbers, ['not', [...(hits.get('not') ?? []), ...nots]]]));
  }
}

function countKnown(hits: Hits, tokens: Normalised['tokens']): number {
  const known = new Set<number>();
  for (const spans of hits.values()) {
    for (const { from, to } of spans) for (let at = from; at < to; at += 1) known.add(at);
  }
  tokens.forEach((forms, at) => {
    if (/^\d/.test(forms[0] ?? '')) known.add(at);
  });
  return known.size;
}

function strangeWords(tokens: Normalised['tokens']): Span[] {
  return tokens.flatMap((forms, at) =>
    forms.some((form) => /^\d/.test(form) || isKnown(english(), form)) ? [] : [{ from: at, to: at + 1 }],
  );
}
