import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { drawMedal, medalFor, medalSize } from '../../entrypoints/village/draw-medal.ts';
import { plainText } from '../../utils/share/plain-text.ts';
import { wins } from '../../utils/village/win-words-en.ts';

/** A canvas that only writes down what is written on it; every character is half as wide as the font is high. */
function listening() {
  const written: { text: string; x: number; y: number; size: number; direction: string }[] = [];
  let [font, direction] = ['', ''];
  const size = () => Number(/(\d+)px/.exec(font)?.[1]);
  const widthOf = (text: string) => [...text].length * size() * 0.5;
  const own: Record<string, unknown> = {
    measureText: (text: string) => ({ width: widthOf(text) }),
    fillText: (text: string, x: number, y: number) => written.push({ text, x, y, size: size(), direction }),
  };
  const context = new Proxy(own, {
    get: (_, name) => own[String(name)] ?? (() => {}),
    set: (_, name, value) => {
      if (name === 'font') font = value;
      if (name === 'direction') direction = value;
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, written, widthOf };
}

beforeAll(() => {
  Object.assign(globalThis, { Path2D: class {} });
});

test('the same words get the same medal; another turn another shape, always one with room and a colour of ours', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.nat(1000), (words, turn) => {
      const look = medalFor(words, turn);
      expect(medalFor(words, turn)).toEqual(look);
      expect(look.shape >= 0 && look.shape < 6 && look.fill >= 0 && look.fill < 8).toBe(true);
      expect(medalFor(words, turn + 1).shape).not.toBe(look.shape);
    }),
  );
});

test.each(wins)('%s fits a medal in letters that can be read', (words) => {
  const { context, written } = listening();
  drawMedal(context, words, medalFor(words, 0));
  expect(written.map(({ text }) => text).join(' ')).toBe(words);
  expect(Math.min(...written.map(({ size }) => size))).toBeGreaterThanOrEqual(50);
});

test('P21: whatever she types is drawn as text, within the medal; what has no room ends in …', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const words = plainText(typed, 100);
      fc.pre(words !== '');
      const { context, written } = listening();
      drawMedal(context, words, medalFor(words, 0));
      const shown = written.map(({ text }) => text).join('');
      const whole = words.replace(/\s/g, '');
      expect(shown.replace(/\s/g, '') === whole || shown.endsWith('…')).toBe(true);
      for (const { x, y, size } of written) {
        expect(x).toBe(medalSize / 2);
        expect(y).toBeGreaterThan(180);
        expect(y).toBeLessThan(600);
        expect(size).toBeGreaterThanOrEqual(34);
      }
    }),
  );
});

test('words that run from the right are drawn so', () => {
  const { context, written } = listening();
  drawMedal(context, 'נעלנו נעליים', medalFor('נ', 0));
  expect(new Set(written.map(({ direction }) => direction))).toEqual(new Set(['rtl']));
});
