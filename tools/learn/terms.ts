/** Every term a table's list stands for, alternatives written out. */
export function termsOf(list: string): string[] {
  const terms: string[] = [];
  for (const piece of splitOutside(list)) {
    if (piece === '') continue;
    if (piece.includes('(')) expand(piece, terms);
    else terms.push(piece);
  }
  return terms;
}

function splitOutside(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((piece) => piece.trim().replace(/\s+/g, ' '));
}

function expand(piece: string, into: string[]): void {
  const close = piece.indexOf(')');
  const open = piece.lastIndexOf('(', close);
  if (close < 0 || open < 0) {
    into.push(piece.replace(/ +/g, ' ').trim());
    return;
  }
  const before = piece.slice(0, open);
  const isOptional = piece[close + 1] === '?';
  const after = piece.slice(close + (isOptional ? 2 : 1));
  const choices = piece.slice(open + 1, close).split('|');
  for (const choice of isOptional ? [...choices, ''] : choices)
    expand(before + (isOptional ? choice : choice.trim()) + after, into);
}
