const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export interface Wrapped {
  readonly lines: readonly string[];
  /** No word had to be broken. */
  readonly whole: boolean;
}

/**
 * Breaks a text into lines no wider than `width` by the given measure, between words as its script has them, and inside a
 * word only where that alone is too wide. A single character that is too wide stands alone. No line begins or ends with a
 * space; nothing but spaces between lines is lost. The measure is asked for whole lines, since letters join.
 */
export function wrapWords(text: string, width: number, measure: (line: string) => number): Wrapped {
  let whole = true;
  const lines: string[] = [];
  let line = '';
  const fits = (one: string) => measure(one.trim()) <= width;
  const end = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const word of glued(text)) {
    if (fits(line + word)) {
      line += word;
      continue;
    }
    end();
    if (fits(word)) {
      line = word;
      continue;
    }
    whole = false;
    for (const { segment } of characters.segment(word)) {
      if (line !== '' && !fits(line + segment)) end();
      line += segment;
    }
  }
  end();
  return { lines, whole };
}

/** The words, each with the marks that stand right behind it: no line begins with a full stop. */
function glued(text: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = parts.at(-1);
    const closes = !isWordLike && /^[\p{Pe}\p{Pf}\p{Po}]+$/u.test(segment);
    if (last !== undefined && closes && !/\s$/.test(last)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Which way the text runs: by its first letter that has a direction. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  const rightToLeft =
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
