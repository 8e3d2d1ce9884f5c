/** The most octets of one line of a contact file (RFC 2425, 5.8.1), its end not counted. */
const widest = 75;

const octets = new TextEncoder();

/**
 * A text as a value of a contact file: its lines as "\n", its signs escaped (RFC 2426, 4), everything else that could end
 * a line or is not seen left out. Runs of blanks become one.
 */
export function cardText(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** How many of these characters fit into so many octets. */
function fitting(characters: readonly string[], room: number): number {
  let used = 0;
  for (const [index, character] of characters.entries()) {
    used += octets.encode(character).length;
    if (used > room) return index;
  }
  return characters.length;
}

/**
 * A line that a hasty reader, who does not mind the blank before it, could take for the beginning or the end of a card,
 * or for an empty one: a name may hold such words, and a fold must not bring them to the front.
 */
function misleads(rest: readonly string[]): boolean {
  return /^\s*(?:$|(?:[\w-]{1,64}\.)?(?:BEGIN|END)\s*:)/i.test(rest.slice(0, 90).join(''));
}

/**
 * One line of a contact file with its end: folded so that no line is longer than 75 octets, never within a character.
 * `value` must hold no line end (`cardText` leaves none).
 */
export function cardLine(property: string, value: string): string {
  const lines: string[] = [];
  let rest = [...`${property}:${value}`];
  let room = widest;
  for (let end = fitting(rest, room); end < rest.length; end = fitting(rest, room)) {
    while (end > 1 && misleads(rest.slice(end))) end -= 1;
    lines.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
    // The blank that marks a folded line is one of its octets.
    room = widest - 1;
  }
  return `${[...lines, rest.join('')].join('\r\n ')}\r\n`;
}
