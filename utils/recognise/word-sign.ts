// An alphabet of its own, not that of what was learnt (`sign.ts`): more than 90 concepts need a sign.
// The first signs are plain letters and figures, the further ones letters with accents; none of them parts anything.
const firstSign = 60;
const plainSigns = 63;
const furtherSign = 0xc0;

/** The sign a number is written as. */
export function signOf(number: number): string {
  return String.fromCharCode(number < plainSigns ? firstSign + number : furtherSign + number - plainSigns);
}

/** The number whose sign stands at this place. */
export function numberOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < furtherSign ? code - firstSign : code - furtherSign + plainSigns;
}
