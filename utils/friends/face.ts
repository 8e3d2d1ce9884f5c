import type { Friend } from './friend.ts';

/** Number of shapes and of fills (look.md, "Faces"). */
export const faceCount = 8;

/** Pebble, tile, leaf, arch, pocket, hexagon, lozenge, clover: the hexagon is every group's shape. */
export const hexagon = 5;

/** How often each of the eight is in use. */
function tally(numbers: readonly number[]): number[] {
  return Array.from({ length: faceCount }, (_, one) => numbers.filter((number) => number === one).length);
}

function leastUsed(uses: readonly number[]): number {
  return uses.indexOf(Math.min(...uses));
}

/**
 * Gives one new face after another, each beside all before it: the least-used shape (always the hexagon for a group),
 * then the least-used fill; among fills used equally, the one that this shape has worn least, so that equal faces come
 * as late as they can. The first eight persons never share a shape. The same list gives the same faces.
 */
export function facesBeside(existing: readonly Friend['face'][]): (kind: Friend['kind']) => Friend['face'] {
  const shapes = tally(existing.map((face) => face.shape));
  const fills = tally(existing.map((face) => face.fill));
  const worn = shapes.map((_, shape) => tally(existing.filter((one) => one.shape === shape).map((one) => one.fill)));
  let count = existing.length;
  return (kind) => {
    const shape = kind === 'group' ? hexagon : leastUsed(shapes);
    const wornBy = worn[shape] ?? [];
    const fill = leastUsed(fills.map((uses, one) => uses * (count + 1) + (wornBy[one] ?? 0)));
    shapes[shape] = (shapes[shape] ?? 0) + 1;
    fills[fill] = (fills[fill] ?? 0) + 1;
    wornBy[fill] = (wornBy[fill] ?? 0) + 1;
    count += 1;
    return { shape, fill };
  };
}

/** The face of one person more. */
export function chooseFace(existing: readonly Friend['face'][], kind: Friend['kind']): Friend['face'] {
  return facesBeside(existing)(kind);
}
