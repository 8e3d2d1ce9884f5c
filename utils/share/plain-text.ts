import { cutText } from './cut-text.ts';

/**
 * Scripts in which the two joiners (U+200C, U+200D) change what is written, so that between two of their letters they
 * are part of a name.
 */
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}' +
  '\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}' +
  '\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]';

/** What ends one part of a joined emoji: the picture, its skin tone, or its variation selector. */
const emojiEnd = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]';

const strayJoiners = new RegExp(
  `(?<!${emojiEnd}(?=\\u200d\\p{Extended_Pictographic}))(?<!${joining}(?=[\\u200c\\u200d]${joining}))[\\u200c\\u200d]`,
  'gu',
);

/** Tags spell the flags of England, Scotland and Wales after a black flag; anywhere else they hide text. */
const strayTags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0020}-\u{e007f}]/gu;

/** What is not seen, but for the joiners and tags above and the selectors that choose the form of a character. */
const invisible =
  /(?!\p{Variation_Selector}|\p{Join_Control}|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/gu;

const nothingSeen = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * A name or a title as one line of plain text (promise P21): composed (NFC), without controls, without characters that
 * turn the direction of writing or are not seen, except where a script or an emoji needs them. At most so many
 * characters as a reader counts them, and of those no more than fit `2 × maxGraphemes + 40` UTF-16 units: a name of 80
 * fits a record's 200, and nobody stacks a thousand marks on one letter. May be empty. Doing it twice changes nothing.
 */
export function plainText(raw: string, maxGraphemes: number): string {
  // Most lines are plain already; a file of ten thousand people is read twice as fast for it.
  if (raw.length <= maxGraphemes && /^[!-~]+(?: [!-~]+)*$/.test(raw)) return raw;
  const line = strip(raw.slice(0, 100_000).toWellFormed());
  // A cut can leave a joiner at the end with nothing to join.
  return strip(cutText(line, maxGraphemes, 2 * maxGraphemes + 40));
}

function strip(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .replace(strayTags, '')
    .replace(/[\u200c\u200d]+(?=[\u200c\u200d])/gu, '')
    .replace(strayJoiners, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
  return nothingSeen.test(line) ? '' : line;
}
