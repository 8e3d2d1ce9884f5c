/** How long the results of a search must have stood, looked at and without a key, before it is decided (ms). */
export const settleAfter = 5_000;

/**
 * When a search settles: five seconds after the last of these moments (ms on one clock): its results stood, a key was
 * pressed, the last thing in the way ended. A key from before the results stood does not count.
 */
export function settlesAt(stood: number, lastKey: number, lastInTheWay: number): number {
  return Math.max(stood, lastKey, lastInTheWay) + settleAfter;
}
