import { correction, generate } from 'lean-qr';

/** A code as a drawing: a square of `size` modules with its quiet edge, and the path of the dark ones. */
export interface LinkCode {
  readonly size: number;
  readonly path: string;
}

/** The light edge that a camera needs around a code, in modules. */
const edge = 4;

/** The code that opens this link on a phone, drawn here; nothing when the link is too long for one (about 2,900 bytes). */
export function linkCode(link: string): LinkCode | undefined {
  try {
    const code = generate(link, { minCorrectionLevel: correction.L });
    const rows = Array.from({ length: code.size }, (_, y) => rowPath(code, y));
    return { size: code.size + 2 * edge, path: rows.join('') };
  } catch {
    return undefined;
  }
}

/** The dark stretches of one row. */
function rowPath(code: { readonly size: number; get(x: number, y: number): boolean }, y: number): string {
  let path = '';
  for (let x = 0; x < code.size; x += 1) {
    if (!code.get(x, y) || code.get(x - 1, y)) continue;
    let end = x;
    while (code.get(end, y)) end += 1;
    path += `M${x + edge} ${y + edge}h${end - x}v1h${x - end}z`;
  }
  return path;
}
