/** Whole passages up to this length are named in full; longer ones by their first and last words. */
const longestWhole = 80;
const edgeWords = 4;

/**
 * The part of a link that has the other browser scroll to what she marked (`:~:text=`), without the `#`; nothing when
 * nothing usable was marked. Longer passages, and those over several lines, are named by their beginning and end.
 */
export function textFragment(selection: string): string | undefined {
  const lines = selection
    .slice(0, 20_000)
    .toWellFormed()
    .split(/[\r\n\t\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  const [first = ''] = lines;
  if ((first + (lines[1] ?? '')).length < 3) return undefined;
  if (lines.length === 1 && first.length <= longestWhole) return `:~:text=${encode(first)}`;
  const begin = first.split(' ').slice(0, edgeWords).join(' ');
  const end = (lines.at(-1) ?? '').split(' ').slice(-edgeWords).join(' ');
  // Scripts without spaces give one long "word": cut where it can be.
  const [from, to] = [[...begin].slice(0, 40).join(''), [...end].slice(-40).join('')];
  return from === to ? `:~:text=${encode(from)}` : `:~:text=${encode(from)},${encode(to)}`;
}

/** `-`, `,` and `&` have meanings of their own inside a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
