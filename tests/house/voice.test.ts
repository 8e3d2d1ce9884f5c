import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root } from './source-files.ts';

const folder = 'public/_locales';
const texts = readdirSync(path.join(root, folder)).flatMap((language) =>
  Object.entries(JSON.parse(read(`${folder}/${language}/messages.json`)) as Record<string, { message: string }>).map(
    ([key, { message }]) => ({ place: `${language}/${key}`, message }),
  ),
);

/** Every text in which the words occur; the places to fill are no words. */
function saying(words: RegExp): string[] {
  return texts
    .filter(({ message }) => words.test(message.replace(/\$\w+\$/g, '…')))
    .map(({ place, message }) => `${place}: ${message}`);
}

describe('the voice', () => {
  test('S19: calm marks only: no exclamation marks, no emoji, no capitals for loudness', () => {
    expect(saying(/[!¡！]/u)).toEqual([]);
    expect(saying(/\p{Extended_Pictographic}/u)).toEqual([]);
    expect(saying(/\b(?!SMS\b|URL\b|HTTPS\b|JSON\b|LINE\b|CSV\b|NHS\b|ICS\b)[A-Z]{4,}\b/u)).toEqual([]);
  });

  test('G14: no guilt, no counting, no comparing, nobody who waits for her', () => {
    const words =
      /\b(streaks?|scores?|points|level up|badges?|achievements?|overdue|behind on|you haven['’]t|haven['’]t you|you should|you must|you ought|you forgot|don['’]t forget|is waiting|are waiting|misses you|neglect\w*|guilt\w*|ashamed|shame\w*|lazy|addict\w*|wast(e|ed|ing) (your )?time|too much time|days in a row|times (tonight|today|this week)|only \d+ left|last chance|hurry|other (mums|parents|people) (do|have|manage))\b/i;
    expect(saying(words)).toEqual([]);
  });

  test('S19: no promise, no diagnosis, no telling her how she is', () => {
    const words =
      /\b(you['’]ll be (fine|ok|okay|alright)|it will (all )?be (fine|ok|okay|alright)|everything will|you seem|you sound|you are (depressed|distressed|anxious|lonely)|we['’]re worried|get help now|diagnos\w+)\b/i;
    expect(saying(words)).toEqual([]);
  });

  test('S20: nothing claims to detect, prevent or treat', () => {
    expect(saying(/\b(detects?|prevents?|treats?|cures?|therapy|therapeutic|clinically|saves? lives?)\b/i)).toEqual([]);
  });

  test('G14: no count of anything of hers stands ready to be filled in', () => {
    const counts = /\$(count|total|minutes)\$/i;
    expect(texts.filter(({ message }) => counts.test(message)).map(({ place }) => place)).toEqual([]);
  });
});
