import { mustLists, mustListsInText } from '../../utils/recognise/must-list/all.ts';
import { parseRule } from '../../utils/recognise/rule.ts';
import { safetyRules } from '../../utils/recognise/safety-rule-list.ts';
import { TextTable } from '../../utils/recognise/text-table.ts';
import { WordTable } from '../../utils/recognise/word-table.ts';
import type { Row } from './corpus.ts';
import { everydayPhrases, everydayPhrasesInText } from './everyday-phrases.ts';
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

// Which phrases are everyday is asked of the tables themselves, packed without any.
function wordsOf(rows: readonly Row[]) {
  const [tables, everyday] = [withFamilies(mustLists), everydayWords(rows)];
  return packWords(tables, everyday, everydayPhrases(rows, new WordTable(packWords(tables, everyday, []))));
}

function textsOf(rows: readonly Row[]) {
  const [tables, { ar, hi }] = [withFamilies(mustListsInText), everydayWordsInText(rows)];
  const texts = new TextTable(packTexts(tables, { ar, hi }));
  return packTexts(tables, {
    ar: [...ar, ...everydayPhrasesInText(rows, 'ar', texts)],
    hi: [...hi, ...everydayPhrasesInText(rows, 'hi', texts)],
  });
}
