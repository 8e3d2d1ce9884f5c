import type { Linear } from './train.ts';

const rounds = 15;
// Where it begins decides where it ends: of so many tries the nearest is kept.
const tries = 4;

/**
 * Finds `most` sorts of weights for the features (k-means), each a row of mean weights; the first is that of no weight at
 * all. Of several tries the nearest is kept. The weights of a feature are taken less their mean, which changes no
 * likelihood. `met`: how many examples have each feature; the more, the nearer its sort must be. The same input and `random`
 * give the same rows bit for bit.
 */
export function sortByWeights(learnt: Linear, met: Uint32Array, most: number, random: () => number): Float64Array {
  const points = withoutMeans(learnt);
  const counts = Float64Array.from(met, (times) => Math.sqrt(times));
  const classes = learnt.bias.length;
  let best = sortOnce(points, counts, classes, most, random);
  for (let again = 1; again < tries; again += 1) {
    const next = sortOnce(points, counts, classes, most, random);
    if (next.distance < best.distance) best = next;
  }
  return best.rows;
}

/** The weights of each feature less their mean. */
export function withoutMeans({ weights, bias }: Linear): Float64Array {
  const classes = bias.length;
  const points = Float64Array.from(weights);
  for (let start = 0; start < points.length; start += classes) {
    let mean = 0;
    for (let k = 0; k < classes; k += 1) mean += (points[start + k] ?? 0) / classes;
    for (let k = 0; k < classes; k += 1) points[start + k] = (points[start + k] ?? 0) - mean;
  }
  return points;
}

function sortOnce(
  points: Float64Array,
  counts: Float64Array,
  classes: number,
  most: number,
  random: () => number,
): { readonly rows: Float64Array; readonly distance: number } {
  const rows = firstRows(points, counts, classes, most, random);
  let distance = 0;
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Float64Array(rows.length);
    const wholes = new Float64Array(most);
    for (let i = 0; i < counts.length; i += 1) {
      const own = nearest(points, i * classes, rows, classes).row;
      const count = counts[i] ?? 0;
      wholes[own] = (wholes[own] ?? 0) + count;
      for (let k = 0; k < classes; k += 1)
        sums[own * classes + k] = (sums[own * classes + k] ?? 0) + count * (points[i * classes + k] ?? 0);
    }
    for (let one = 1; one < most; one += 1) {
      if ((wholes[one] ?? 0) === 0) continue;
      for (let k = 0; k < classes; k += 1)
        rows[one * classes + k] = (sums[one * classes + k] ?? 0) / (wholes[one] ?? 1);
    }
  }
  for (let i = 0; i < counts.length; i += 1) {
    distance += nearest(points, i * classes, rows, classes).distance * (counts[i] ?? 0);
  }
  return { rows, distance };
}

// Begins with features drawn by how much they weigh and how often they are met.
function firstRows(
  points: Float64Array,
  counts: Float64Array,
  classes: number,
  most: number,
  random: () => number,
): Float64Array {
  const upTo = new Float64Array(counts.length);
  let total = 0;
  for (const [i, count] of counts.entries()) {
    for (let k = 0; k < classes; k += 1)
      total += count * (points[i * classes + k] ?? 0) * (points[i * classes + k] ?? 0);
    upTo[i] = total;
  }
  const rows = new Float64Array(most * classes);
  for (let one = 1; one < most; one += 1) {
    const drawn = random() * total;
    const i = Math.max(
      0,
      upTo.findIndex((sum) => sum >= drawn),
    );
    rows.set(points.subarray(i * classes, (i + 1) * classes), one * classes);
  }
  return rows;
}

/** Which row is nearest to the weights that start at `from`, and the square of how far it is. */
export function nearest(
  points: Float64Array,
  from: number,
  rows: Float64Array,
  classes: number,
): { readonly row: number; readonly distance: number } {
  let row = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < rows.length; start += classes) {
    let distance = 0;
    for (let k = 0; k < classes; k += 1) {
      const apart = (points[from + k] ?? 0) - (rows[start + k] ?? 0);
      distance += apart * apart;
    }
    if (distance < least) {
      least = distance;
      row = start / classes;
    }
  }
  return { row, distance: least };
}
