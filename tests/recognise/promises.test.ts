import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../utils/recognise/features.ts';
import { findAsWritten, findIn, spacingsOf } from '../../utils/recognise/findings.ts';
import { isSilent, labels, topics } from '../../utils/recognise/label.ts';
import { likelihood } from '../../utils/recognise/model.ts';
import { normalise } from '../../utils/recognise/normalise.ts';
import { type Parts, recognise, recogniseWith } from '../../utils/recognise/recognise.ts';
import { safetyGate } from '../../utils/recognise/safety-gate.ts';
import { englishSentences } from './english-sentences.ts';

const neutral =
  'please help today tonight now really very uk reddit forum advice quickly urgent? ok thanks hello maybe also info page answer tomorrow morning monday google'.split(
    ' ',
  );
const silentSentences = [englishSentences.urgent, englishSentences.crisis, englishSentences.discreet].flatMap((list) =>
  list.trim().split('\n'),
);

describe('S6: a neutral word never makes a silent search milder', () => {
  it('before or after, over every pair of the tables', () => {
    const milder: string[] = [];
    let pairs = 0;
    for (const sentence of silentSentences) {
      for (const first of neutral) {
        for (const search of [`${first} ${sentence}`, `${sentence} ${first}`, `${first} ${sentence} ${first}`]) {
          pairs += 1;
          if (!isSilent(recognise(search).label)) milder.push(search);
        }
      }
    }
    for (const [i, sentence] of silentSentences.entries()) {
      for (const [j, first] of neutral.entries()) {
        for (const [k, last] of neutral.entries()) {
          if ((i + j + k) % 13 !== 0) continue;
          pairs += 1;
          const search = `${first} ${sentence} ${last}`;
          if (!isSilent(recognise(search).label)) milder.push(search);
        }
      }
    }
    expect(milder).toEqual([]);
    expect(pairs).toBeGreaterThanOrEqual(20_000);
  }, 120_000);
});

describe('S7: whatever comes in, a label comes out', () => {
  const isReading = (text: string) => {
    const { label, topic } = recognise(text);
    expect(labels).toContain(label);
    if (label === 'connect' || label === 'care') expect(topics).toContain(topic);
    else expect(topic).toBe('');
  };
  it('for any string of any units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isReading), { numRuns: 2000 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
        isReading,
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a lone surrogate', '\ud800 baby \udc00'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['signs that turn the writing', '\u202ebaby sleep\u202c'],
    ['emoji', '👶😭💤👨‍👩‍👧'],
    ['100,000 characters', 'my baby will not sleep '.repeat(4348)],
    ['100,000 characters without a space', 'a'.repeat(100_000)],
    ['figures', '39'.repeat(500)],
  ])('for %s', (_what, text) => {
    isReading(text);
  });
});

describe('S7: what is not known is none', () => {
  it.each([
    'ลูกไม่ยอมนอนทำยังไงดี',
    'ბავშვს არ სძინავს ღამით',
    'το μωρό δεν κοιμάται',
    'התינוק לא ישן בלילה',
    'ребёнок не спит ночью что делать',
    'երեխան չի քնում',
    'குழந்தை தூங்கவில்லை',
    'আমার বাচ্চা ঘুমায় না',
    '아기가 밤에 안 자요',
    'ህፃኑ አይተኛም',
  ])('another script: %s', (search) => {
    expect(recognise(search)).toEqual({ label: 'none', topic: '' });
  });
  it.each(['th', 'ka', 'el', 'ru-RU', 'fi', 'da', 'ko-KR'])('a hint of a language that is not shipped: %s', (lang) => {
    expect(recognise('why does my toddler wake at 4', { lang })).toEqual({ label: 'none', topic: '' });
    expect(recognise('i want to die', { lang }).label).toBe('crisis');
  });
  it('knows the same words with a hint that is shipped', () => {
    expect(recognise('why does my toddler wake at 4', { lang: 'en-GB' }).label).toBe('connect');
  });
});

describe('S7: a part that fails gives none', () => {
  const parts: Parts = {
    ...{ normalise, find: findIn, gate: safetyGate, spacings: spacingsOf, findAsWritten },
    ...{ features: featuresOf, likelihood },
  };
  const fail = () => {
    throw new Error('broken');
  };
  const search = 'why does my toddler wake at night';
  it('and none of them failing does not', () => {
    expect(recogniseWith(parts, search).label).toBe('connect');
  });
  it.each(['normalise', 'find', 'gate', 'features', 'likelihood'])('%s', (part) => {
    expect(recogniseWith({ ...parts, [part]: fail }, search)).toEqual({ label: 'none', topic: '' });
  });
  it('a likelihood that is no number is no worry', () => {
    const broken = () => ({ none: NaN, connect: NaN, care: NaN, grave: NaN });
    expect(recogniseWith({ ...parts, likelihood: broken }, search).label).toBe('none');
  });
});

describe('S5: the must-list in other clothes', () => {
  const variants: readonly (readonly [name: string, vary: (text: string) => string])[] = [
    ['capitals', (text) => text.toUpperCase()],
    ['more spaces', (text) => ` ${text.replaceAll(' ', '   ')} `],
    ['a full stop', (text) => `${text}.`],
    ['commas', (text) => text.replaceAll(' ', ', ')],
    ['accents', (text) => text.replaceAll('e', 'é').replaceAll('a', 'à')],
    ['a word before', (text) => `please ${text}`],
    ['a word after', (text) => `${text} help me`],
    ['figures for letters', (text) => text.replace(/\bsuicid/g, 'su1c1d').replace(/\bkill/g, 'k1ll')],
    ['a question mark', (text) => `${text}??`],
  ];
  it('stays silent in at least 99 of 100', () => {
    const all = silentSentences.flatMap((sentence) => variants.map(([, vary]) => vary(sentence)));
    const loud = all.filter((search) => !isSilent(recognise(search).label));
    expect(loud.length / all.length, loud.slice(0, 10).join(' | ')).toBeLessThanOrEqual(0.01);
  });
  it('with one letter swapped in its longest word, shows no plain card in at least 99 of 100', () => {
    const swapped = silentSentences.map((sentence) => {
      const longest = sentence.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
      if (longest.length < 8) return sentence;
      const at = 4;
      const slip = longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2);
      return sentence.replace(longest, slip);
    });
    const loud = swapped.filter((search) => !isSilent(recognise(search).label));
    expect(loud.length / swapped.length, loud.join(' | ')).toBeLessThanOrEqual(0.01);
  });
});
