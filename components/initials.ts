const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function first(word: string): string {
  for (const { segment } of graphemes.segment(word)) return segment;
  return '';
}

/**
 * The letter on a face: the first whole character of the name as a reader sees it (an emoji or an accented letter stays
 * whole), in capitals where the script has them. With `count` 2: of its first two words, or its first two characters.
 */
export function initials(name: string, count: 1 | 2 = 1): string {
  const words = name.trim().split(/\s+/);
  const [a = '', b = ''] = words;
  const one = first(a);
  if (count === 1) return one.toLocaleUpperCase();
  const two = b === '' ? first(a.slice(one.length)) : first(b);
  return (one + two).toLocaleUpperCase();
}
