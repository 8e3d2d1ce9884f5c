/** What equal names have in common: capitals, accents, marks and the width of spaces aside. */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A name of signs alone (an emoji) is its own key.
  return key === '' ? name : key;
}
