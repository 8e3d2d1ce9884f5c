import { describe, expect, it } from 'vitest';
import { isSilent } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

const slang = [
  'unalive myself',
  'unaliving',
  'want to unalive',
  'sewerslide',
  'sewer slide',
  'kms',
  'going to kms',
  'kys',
  'suicde',
  'sucide',
  'suicidle thoughts',
  'self h4rm',
  'selfharm',
  's3lf harm',
  'k1ll myself',
  'kil myself',
  'sui thoughts',
  'ctb method',
  'wanna die',
  'wanna d1e',
  'i wanna disappear forever',
  'want 2 die',
  'off myself',
  'end it all tonight',
  'cut my wrists',
  'd0mestic abuse',
  'domestik violence',
  'he hit me',
  'my bf hits me',
  'sh relapse',
];

const bases = [
  'suicide',
  'suicidal',
  'kill myself',
  'want to die',
  'self harm',
  'end my life',
  'domestic violence',
  'overdose',
  'my husband hits me',
  'choking baby',
  'hurt my baby',
  'unalive',
];

const bold = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const wide = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const disguises: readonly (readonly [name: string, disguise: (text: string) => string])[] = [
  ['capitals', (text) => text.toUpperCase()],
  ['figures for letters', (text) => text.replace(/\Bi/g, '1').replace(/\Be/g, '3').replace(/\Bo/g, '0')],
  ['at and dollar signs', (text) => text.replace(/a/g, '@').replace(/s(?=[a-z])/g, '$')],
  ['letters set apart', (text) => [...text.replaceAll(' ', '')].join(' ')],
  ['accents', (text) => text.replace(/i/g, 'í').replace(/e/g, 'é').replace(/u/g, 'ü')],
  ['hidden characters', (text) => [...text].join('\u200b')],
  ['wide letters', wide],
  ['bold letters', bold],
  ['Cyrillic lookalikes', (text) => text.replace(/e/g, 'е').replace(/a/g, 'а').replace(/o/g, 'о')],
  ['letters held down', (text) => text.replace(/e/g, 'eeee').replace(/i/g, 'iiii')],
];

describe('S8: slang and evasions are silent', () => {
  it.each(slang)('%s', (search) => {
    expect(isSilent(recognise(search).label)).toBe(true);
  });
  for (const [name, disguise] of disguises) {
    it.each(bases.map((base) => [base, disguise(base)]))(`${name}: %s as %s`, (_base, search) => {
      expect(isSilent(recognise(search).label)).toBe(true);
    });
  }
  it('is tried on at least 120', () => {
    expect(slang.length + bases.length * disguises.length).toBeGreaterThanOrEqual(120);
  });
});
