import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../utils/share/cut-text.ts';
import { plainText } from '../../utils/share/plain-text.ts';

const count = (text: string) => [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;

describe('P21: a name is one line of plain text', () => {
  it.each([
    // Names stay as they are.
    ['Priya', 'Priya'],
    ["Siobhán O'Neill", "Siobhán O'Neill"],
    ['Anne-Marie', 'Anne-Marie'],
    ['李雷', '李雷'],
    ['Ольга', 'Ольга'],
    ['محمد', 'محمد'],
    ['שרה', 'שרה'],
    ['ประภา', 'ประภา'],
    ['அனிதா', 'அனிதா'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
    ['Mum 👩🏽‍👧‍👦', 'Mum 👩🏽‍👧‍👦'],
    ['🏳️‍🌈 Sam', '🏳️‍🌈 Sam'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 Isla', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Isla'],
    ['1️⃣ Playgroup', '1️⃣ Playgroup'],
    ['❤️', '❤️'],
    ['🇮🇪 Aoife', '🇮🇪 Aoife'],
    // Joiners that a script needs.
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['क्\u200dष', 'क्\u200dष'],
    ['ශ්\u200dරී', 'ශ්\u200dරී'],
    ['ന്\u200dമ', 'ന്\u200dമ'],
    // Joiners that nothing needs.
    ['Ali\u200cce', 'Alice'],
    ['Ali\u200dce', 'Alice'],
    ['\u200dAlice\u200d', 'Alice'],
    ['علی\u200c', 'علی'],
    ['علی\u200c\u200c\u200cرضا', 'علی\u200cرضا'],
    ['👩\u200dAlice', '👩Alice'],
    // Composed.
    ['Zoe\u0308', 'Zoë'],
    ['A\u030angstro\u0308m', 'Ångström'],
    ['각', '각'],
    // One line.
    ['  Priya  ', 'Priya'],
    ['Priya\nSharma', 'Priya Sharma'],
    ['Priya\r\n\r\nBcc: x@example.org', 'Priya Bcc: x@example.org'],
    ['Priya\tSharma', 'Priya Sharma'],
    ['Priya\u00a0\u2003Sharma', 'Priya Sharma'],
    ['Priya\u2028Sharma\u2029', 'Priya Sharma'],
    ['Priya\u3000Sharma', 'Priya Sharma'],
    // Controls.
    ['Pri\u0000ya', 'Priya'],
    ['Pri\u0007\u001b[31mya', 'Pri[31mya'],
    ['Pri\u007f\u0085\u009fya', 'Priya'],
    // Direction.
    ['\u202eayirP', 'ayirP'],
    ['\u202aPriya\u202c', 'Priya'],
    ['\u202bPriya\u202d', 'Priya'],
    ['\u2066Priya\u2069', 'Priya'],
    ['\u2067\u2068Priya', 'Priya'],
    ['\u200ePriya\u200f', 'Priya'],
    ['\u061cPriya', 'Priya'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    // Not seen.
    ['Pri\u200bya', 'Priya'],
    ['\ufeffPriya', 'Priya'],
    ['Pri\u2060\u2061\u2062\u2063\u2064ya', 'Priya'],
    ['Pri\u00adya', 'Priya'],
    ['Pri\u034fya', 'Priya'],
    ['Pri\u180eya', 'Priya'],
    ['Pri\u206a\u206fya', 'Priya'],
    ['Pri\ufff9\ufffa\ufffbya', 'Priya'],
    ['Pri\u{e0001}\u{e0041}\u{e0042}\u{e007f}ya', 'Priya'],
    // Nothing to see at all.
    ['\u3164', ''],
    ['\u115f\u1160', ''],
    ['\uffa0', ''],
    ['\u2800\u2800', ''],
    ['\ufe0f', ''],
    ['\u200d\u200c\u200b', ''],
    ['\u202e\u2066 \t\n', ''],
    ['', ''],
    // Broken.
    ['Pri\ud83dya', 'Pri\ufffdya'],
    ['\udc00Priya', '\ufffdPriya'],
    // Text stays text.
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['{{constructor}}', '{{constructor}}'],
    ['__proto__', '__proto__'],
    ['%0D%0A', '%0D%0A'],
  ])('%j', (raw, expected) => expect(plainText(raw, 80)).toBe(expected));

  it('is cut where a reader would cut it', () => {
    expect(plainText('Priya Sharma', 5)).toBe('Priya');
    expect(plainText('Priya Sharma', 6)).toBe('Priya');
    expect(plainText('👩‍👧👩‍👧👩‍👧', 2)).toBe('👩‍👧👩‍👧');
    expect(plainText('🇮🇪🇮🇪', 1)).toBe('🇮🇪');
    expect(plainText('é'.normalize('NFD').repeat(90), 80)).toBe('é'.repeat(80));
    expect(plainText('x', 0)).toBe('');
  });

  it('has no letter under a thousand marks', () => {
    expect(plainText(`Pri${'\u0335\u0336\u0337'.repeat(5000)}ya`, 80).length).toBeLessThanOrEqual(200);
  });

  it('a name of 80 always fits the record', () => {
    expect(plainText('👩‍👩‍👧‍👦'.repeat(100), 80).length).toBeLessThanOrEqual(200);
    expect(plainText('a'.repeat(1_000_000), 80)).toBe('a'.repeat(80));
  });

  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'ع',
        'क',
        '्',
        '👩',
        '👧',
        '🏴',
        '\u200d',
        '\u200c',
        '\ufe0f',
        '\u{e0067}',
        ' ',
        '\u202e',
      ),
    }),
  );

  it('holds whatever is typed, and twice is once', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 100 }), (raw, max) => {
        const text = plainText(raw, max);
        expect(count(text)).toBeLessThanOrEqual(max);
        expect(text.length).toBeLessThanOrEqual(2 * max + 40);
        expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u);
        expect(text).toBe(text.trim());
        expect(text).toBe(text.normalize('NFC').toWellFormed());
        expect(plainText(text, max)).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a text is cut between characters', () => {
  it.each<[string, number, number, string]>([
    ['abc', 10, 10, 'abc'],
    ['abc', 2, 10, 'ab'],
    ['abc', 10, 2, 'ab'],
    ['a😴b', 10, 2, 'a'],
    ['a😴b', 10, 3, 'a😴'],
    ['a👩‍👧', 10, 5, 'a'],
    ['a👩‍👧', 10, 6, 'a👩‍👧'],
    ['\r\n', 1, 1, ''],
    // A mark that is itself two units long stays with its letter.
    ['a\u{110ba}', 9, 1, ''],
    ['a\u{110ba}', 9, 2, ''],
    ['a\u{110ba}', 9, 3, 'a\u{110ba}'],
    ['abc', 0, 10, ''],
    ['abc', 10, 0, ''],
    ['', 10, 10, ''],
  ])('%j to %i and %i', (text, characters, units, expected) => {
    expect(cutText(text, characters, units)).toBe(expected);
  });

  it('is a beginning that ends where a character ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.nat(60), (text, characters, units) => {
        const cut = cutText(text, characters, units);
        expect(text.startsWith(cut)).toBe(true);
        expect(count(cut) + count(text.slice(cut.length))).toBe(count(text));
      }),
    );
  });
});
