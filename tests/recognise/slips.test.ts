import { describe, expect, it } from 'vitest';
import { mustPhrases, orders, slips, variants } from '../../tools/learn/must-variants.ts';
import { findIn } from '../../utils/recognise/findings.ts';
import { isSilent } from '../../utils/recognise/label.ts';
import { normalise } from '../../utils/recognise/normalise.ts';
import { endsWithOneSlip, oneSlipInBeginning } from '../../utils/recognise/one-slip.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { safetyGate } from '../../utils/recognise/safety-gate.ts';

const gateOf = (search: string) => safetyGate(findIn(normalise(search)));
const isHeld = (search: string) => gateOf(search) !== 'clear' && gateOf(search) !== 'hush';

describe('S5: the gate hears a grave phrase with one slip', () => {
  it.each([
    ['in the first letter', 'eant to die'],
    ['in the first letter of a single word', 'iverdose'],
    ['in a short word', 'cant wake hjm up'],
    ['in a word of two letters', 'my husband hits ke'],
    ['in a stem', 'suidcidal'],
    ['that makes another word, first', 'bunt my hand'],
    ['that makes another word, in the middle', 'struggling yo breathe'],
    ['that makes another word, in two', 'throat losing'],
    ['that takes a word of one letter away', 'bitten by snake'],
    ['that leaves one letter of the first word', 'e quita el celular'],
    ['in a phrase that names an animal', 'bittne by a dog'],
    ['in a word of four letters, two swapped', 'raep'],
    ['that makes a grave phrase of its own, in French', 'j ai marre de ma vie de maman'],
    ['that makes a grave phrase of its own, in German', 'ich bring dich um'],
    ['that makes a grave phrase of its own, in Italian', 'non respiro'],
    ['that makes a grave phrase of its own, in Polish', 'boje sie ciebie mezu'],
    ['that makes a grave phrase of its own, in Spanish', 'mi bebe se quema'],
    ['that makes a grave phrase of its own, in English', 'wont let me do anything'],
    ['Spanish', 'qiuero morir'],
    ['German', 'ich qill sterben'],
    ['Turkish', 'olmek istyorum'],
    ['Arabic', 'اريد ان امزت'],
    ['Hindi', 'मरना चाहती हूु'],
    ['Chinese, a sign changed in five', '活着每意思'],
    ['Chinese, a sign changed', '控制不主想打'],
    ['Japanese, a sign left out', '死んだほがいい'],
    ['Japanese, a sign changed', '呼吸がおかしい'],
  ])('%s: %s', (_what, search) => {
    expect(isHeld(search)).toBe(true);
  });
  it.each([
    ['to die want', 'want to die'],
    ['breathe cant', 'cant breathe'],
    ['hits me my husband', 'my husband hits me'],
  ])('its words in another order: %s', (search, said) => {
    expect(gateOf(search)).toBe(gateOf(said));
  });
});

describe('S5: an everyday word is no slip', () => {
  it.each([
    'i want to dye my hair',
    'ways to dye eggs',
    'i want to diet',
    'i want to tie a knot',
    'blue lip gloss',
    'hide suitcase',
    'drape',
    'toddler keeps lying',
    'how to tie a tie',
    'how to tie a bow',
    'wants to dye her hair',
    'my dog hits his head on the table',
    'keine lust',
    'je vais courir',
    'want to lie down',
    'baby wont take bottle',
    'why is my wife mad',
    'stoke city',
    'carpenter',
    'mozart',
    'كلمه السر',
    '你的孩子不是你的孩子',
  ])('%s', (search) => {
    expect(isHeld(search)).toBe(false);
  });
});

describe('S6: a neutral word never makes a search with a slip milder', () => {
  const held = mustPhrases().flatMap(([, list]) =>
    variants(
      list.filter((_, i) => i % 5 === 0),
      [...slips, ...orders],
      3,
    ).filter(isHeld),
  );
  it('before, behind and on both sides', () => {
    const neutral = ['please', 'today', 'help', 'gracias', 'bitte', 'teraz', 'من فضلك', 'कृपया'];
    const milder = held.flatMap((search, i) => {
      const word = neutral[i % neutral.length];
      return [`${word} ${search}`, `${search} ${word}`, `${word} ${search} ${word}`].filter(
        (longer) => !isSilent(recognise(longer).label),
      );
    });
    expect(held.length).toBeGreaterThan(5000);
    expect(milder).toEqual([]);
  }, 120_000);
});

describe('one slip in a stem', () => {
  it.each([
    ['suiicdal', 'suicid', true],
    ['suicd', 'suicid', true],
    ['suixidality', 'suicid', true],
    ['psychotherapy', 'psychoti', false],
    ['suite', 'suicid', false],
  ])('%s, %s: %s', (word, stem, is) => {
    expect(oneSlipInBeginning(word, stem)).toBe(is);
  });
});

describe('one slip inside a text without spaces', () => {
  it.each([
    ['as written, which is no slip', '死んだほうがいい', '死んだほうがいい', -1],
    ['a sign changed', '死んだほろがいい', '死んだほうがいい', 8],
    ['a sign left out', '死んだほがいい', '死んだほうがいい', 7],
    ['a sign put in', '死んだほううがいい', '死んだほうがいい', 9],
    ['two signs changed', '死んでほろがいい', '死んだほうがいい', -1],
    ['the last sign', '死んだほうがいく', '死んだほうがいい', -1],
    ['the first sign', '生んだほうがいい', '死んだほうがいい', -1],
    ['another person', '不是你的孩子', '不是我的孩子', -1],
  ])('%s', (_what, text, term, end) => {
    expect(endsWithOneSlip(text, 0, term)).toBe(end);
  });
});
