import type { Row } from './corpus.ts';
import { swapOf } from './families.ts';
import { pick, shuffle } from './seeded.ts';

const swapsEach = 4;

// Words that turn up beside anything: they must not make a grave search look harmless.
const beside =
  'help advice near me what to do day night morning week home house people money work car phone friend doctor nurse school food water time year big small old new good bad best first last why how when'.split(
    ' ',
  );

// What is asked behind anything, a plain worry and a grave matter alike: it must speak for neither.
const asking = [
  ...['what to do', 'what do i do', 'what should i do', 'what can i do', 'help', 'help me', 'advice', 'any tips'],
  ...['is this normal', 'is it normal', 'normal', 'anyone else', 'how to deal with it', 'why', 'how long', 'tonight'],
];

/** The row and the searches it might have been: with a slip, cut off, with other words of the same family, asked about. Seeded. */
export function variantsOf(row: Row, random: () => number): string[] {
  const variants = [row.text, slip(row.text, random)];
  const swap = swapOf(row);
  if (swap) for (let i = 0; i < swapsEach; i += 1) variants.push(swap(random));
  if (row.language === 'en' && row.label !== 'none')
    variants.push(`${row.text} ${asking[pick(random, asking.length)]}`);
  if (row.label === 'urgent' || row.label === 'crisis' || row.label === 'discreet') {
    const more = beside[pick(random, beside.length)];
    variants.push(random() < 0.5 ? `${more} ${row.text}` : `${row.text} ${more}`);
    variants.push(shuffle(row.text.split(' '), random).join(' '));
  }
  return variants;
}

/** One slip of the fingers: a letter left out, doubled, or swapped with the next, or the end cut off. */
export function slip(text: string, random: () => number): string {
  if (text.length < 6) return text;
  const at = 1 + pick(random, text.length - 3);
  const kind = random();
  if (kind < 0.3) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.6) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  if (kind < 0.8) return text.slice(0, at) + text[at] + text.slice(at);
  return text.slice(0, Math.max(8, Math.floor(text.length * (0.6 + 0.4 * random()))));
}
