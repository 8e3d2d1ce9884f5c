const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The longest beginning of the text that has at most so many characters as a reader counts them, and at most so many
 * UTF-16 units. Never cuts a character in two: not an emoji family, not a letter from its marks.
 */
export function cutText(text: string, maxCharacters: number, maxUnits: number): string {
  let end = 0;
  let count = 0;
  // One whole code point more than may stay shows whether the last character goes on beyond it.
  for (const { index, segment } of characters.segment(text.slice(0, maxUnits + 2))) {
    count += 1;
    if (count > maxCharacters || index + segment.length > maxUnits) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
