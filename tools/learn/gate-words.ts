import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { everydayPhrases } from '../../utils/recognise/must-list/everyday-phrases.ts';
import { parseRule } from '../../utils/recognise/rule.ts';
import { safetyRules } from '../../utils/recognise/safety-rule-list.ts';
import type { Row } from './corpus.ts';
import { everydayWords, everydayWordsInText } from './everyday-words.ts';
import { packTexts } from './pack-texts.ts';
import { packWords } from './pack-words.ts';
import { withFamilies } from './with-families.ts';

/** What the gate looks words up in, as a module: packed from the must-lists, and from `rows` what is everyday. */
export function gateWordsOf(rows: readonly Row[]): string {
  const rules = {
    urgent: safetyRules.urgent.map(parseRule),
    crisis: safetyRules.crisis.map(parseRule),
    discreet: safetyRules.discreet.map(parseRule),
  };
  return `import type { Rule } from '../rule.ts';
import type { PackedTexts } from '../text-table.ts';
import type { PackedWords } from '../word-table.ts';

export const gateWords: PackedWords = ${JSON.stringify(wordsOf(rows))};
export const gateRules: Readonly<Record<'urgent' | 'crisis' | 'discreet', readonly Rule[]>> = ${JSON.stringify(rules)};
export const gateTexts: PackedTexts = ${JSON.stringify(textsOf(rows))};
`;
}

function wordsOf(rows: readonly Row[]) {
  return packWords(withFamilies(mustLists), everydayWords(rows), everydayPhrases);
}

function textsOf(rows: readonly Row[]) {
  const { ar, hi } = everydayWordsInText(rows);
  return packTexts(withFamilies(mustListsInText), {
    ar: [...ar, ...(everydayPhrases['ar'] ?? [])],
    hi: [...hi, ...(everydayPhrases['hi'] ?? [])],
  });
}
