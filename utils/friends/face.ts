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
 * The face of somebody new: the least-used shape (always the hexagon for a group), then the least-used fill; among
 * fills used equally, the one that this shape has worn least, so that equal faces come as late as they can. The first
 * eight persons never share a shape. The same list gives the same face.
 */
export function chooseFace(existing: readonly Friend['face'][], kind: Friend['kind']): Friend['face'] {
  const shape = kind === 'group' ? hexagon : leastUsed(tally(existing.map((face) => face.shape)));
  const fills = tally(existing.map((face) => face.fill));
  const worn = tally(existing.filter((face) => face.shape === shape).map((face) => face.fill));
  return { shape, fill: leastUsed(fills.map((uses, fill) => uses * (existing.length + 1) + (worn[fill] ?? 0))) };
}
