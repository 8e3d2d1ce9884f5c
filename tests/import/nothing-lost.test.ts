import { describe, expect, test } from 'vitest';
import * as files from './contact-files.ts';
import { readWhole } from './read-whole.ts';

const utf8 = new TextEncoder();

/** A generator of numbers in [0, 1) that is the same every time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Many people in one card file and one list, each with a name that occurs nowhere else. */
const token = (index: number) => `Name${String(index).padStart(4, '0')}x`;
const cardsOfMany = Array.from({ length: 12 }, (_, index) =>
  [
    'BEGIN:VCARD',
    `VERSION:${['2.1', '3.0', '4.0'][index % 3]}`,
    `N:;${token(index)};;;`,
    `FN:${token(index)}`,
    `TEL;CELL:07700 900${100 + index}`,
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
    ' SkZJRgABAQAAAQABAAD',
    '',
    `item1.EMAIL;TYPE=home:p${index}@example.com`,
    'END:VCARD',
  ].join('\r\n'),
).join('\r\n');
const listOfMany = [
  'First Name,Last Name,Notes,Phone 1 - Label,Phone 1 - Value,E-mail 1 - Value',
  ...Array.from({ length: 25 }, (_, index) =>
    index % 4 === 0
      ? `${token(index)},X,"a note, ""quoted""\non two lines",Mobile,07700 900${100 + index} ::: 020 7946 0000,`
      : `${token(index)},X,,Home,,p${index}@example.com`,
  ),
].join('\n');

const pieces = [
  '"',
  ',',
  ';',
  ':',
  '=',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '\0',
  '\xff',
  '\xc3',
  'BEGIN:VCARD\r\n',
  'END:VCARD\r\n',
  'VERSION:3.0\r\n',
  ' ::: ',
  '\\',
  '__proto__',
  'constructor:',
  '=HYPERLINK(',
  '\xe2\x80\xae',
  'AGENT:\r\n',
  '=\r\n',
  '\t',
];

/** A file with a few things changed in it: bytes flipped, stretches cut, doubled or moved, line ends and marks put in. */
function mutated(file: Uint8Array, random: () => number): Uint8Array {
  let text = Array.from(file, (byte) => String.fromCharCode(byte)).join('');
  const place = () => Math.floor(random() * (text.length + 1));
  for (let turn = 1 + Math.floor(random() * 6); turn > 0; turn -= 1) {
    const [a, b] = [place(), place()].sort((x, y) => x - y) as [number, number];
    const near = Math.min(b, a + Math.floor(random() * 60));
    const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
    switch (Math.floor(random() * 6)) {
      case 0:
        text = text.slice(0, a) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(a + 1);
        break;
      case 1:
        text = text.slice(0, a) + text.slice(near);
        break;
      case 2:
        text = text.slice(0, b) + text.slice(a, near) + text.slice(b);
        break;
      case 3:
        text = text.slice(0, a);
        break;
      default:
        text = text.slice(0, a) + piece + text.slice(a);
    }
  }
  return files.bytes(text);
}

interface Covered {
  readonly from: number;
  readonly to: number;
}

/** The file's own lines, counted as every editor counts them. */
const linesOf = (file: Uint8Array) =>
  Array.from(file, (byte) => String.fromCharCode(byte))
    .join('')
    .split(/\r\n|\r|\n/);

/** Controls, what turns the direction of writing, and what has no width. */
const unseen = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u;

describe('P24: nothing is lost silently', () => {
  const sources = [
    ['cards', utf8.encode(cardsOfMany)],
    ['a list', utf8.encode(listOfMany)],
    ['an old phone', files.androidCards],
    ['an iPhone', files.appleCards],
    ['Google', files.googleOld],
    ['Outlook in German', files.outlookGerman],
  ] as const;

  test('10,000 mutated files: no crash, and every record is proposed or named', async () => {
    const random = seeded(20260310);
    let proposed = 0;
    let named = 0;
    const wrong: string[] = [];
    for (let turn = 0; turn < 10_000; turn += 1) {
      const [what, source] = sources[turn % sources.length] ?? sources[0];
      const file = mutated(source, random);
      const { people, unread, trouble } = await readWhole(file, ['GB', 'DE']);
      proposed += people.length;
      named += unread.length;
      // A file that is no longer one of contacts is said to be so as a whole, and then nothing of it is shown.
      if (trouble && people.length + unread.length > 0) wrong.push(`${what}, ${turn}: ${trouble}`);
      if (trouble) continue;
      const covered: readonly Covered[] = [...people, ...unread];
      const lines = linesOf(file);
      const isCards = !/^(name|first name|"?anrede|.{0,40},)/i.test(lines[0] ?? '') && what !== 'a list';
      lines.forEach((line, index) => {
        const matters = isCards ? /^BEGIN:VCARD$|^FN|^N:/i.test(line) : index > 0 && /Name\d{4}x,X/.test(line);
        const isCovered = covered.some(({ from, to }) => from <= index + 1 && index + 1 <= to);
        if (matters && !isCovered) wrong.push(`${what}, ${turn}, line ${index + 1}: ${line}`);
      });
      for (const { name, channels } of people) {
        const shown = [name, ...channels.map(({ address }) => address)].join('');
        if (name === '' || unseen.test(shown)) wrong.push(`${what}, ${turn}: ${JSON.stringify(shown)}`);
      }
    }
    expect(wrong).toEqual([]);
    // The changes leave most of the people readable, and break enough of them to be worth the name.
    expect(proposed).toBeGreaterThan(40_000);
    expect(named).toBeGreaterThan(1_000);
  }, 120_000);

  test('a name that stands untouched in its own card is proposed, whatever became of the cards around it', async () => {
    const random = seeded(7);
    const cards = cardsOfMany.split(/(?=BEGIN:VCARD)/);
    for (let turn = 0; turn < 500; turn += 1) {
      const spared = Math.floor(random() * cards.length);
      const parts = cards.map((card, index) =>
        index === spared ? utf8.encode(card) : mutated(utf8.encode(card), random),
      );
      const file = Uint8Array.from(parts.flatMap((part) => [...part]));
      // The spared card must begin on a line of its own.
      const before = parts.slice(0, spared).at(-1);
      if (before && before.at(-1) !== 10) continue;
      const { people, trouble } = await readWhole(file);
      if (trouble) continue;
      const mine = people.find(({ name }) => name === token(spared));
      expect(
        mine?.channels.map((one) => one.address),
        `${turn}`,
      ).toEqual([`+447700900${100 + spared}`, `p${spared}@example.com`]);
    }
  });
});
