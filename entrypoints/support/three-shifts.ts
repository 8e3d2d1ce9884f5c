/** A key as the page hears it; `at` in ms on any steady clock. */
export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly at: number;
}

/**
 * Counts Shift pressed three times within `within` ms with no other key between; the returned function says yes at the
 * third. A key that is held down is one press.
 */
export function threeShifts(within = 2000): (press: KeyPress) => boolean {
  let presses: readonly number[] = [];
  return ({ key, repeat, at }) => {
    if (repeat) return false;
    presses = key === 'Shift' ? [...presses.filter((earlier) => at - earlier <= within), at] : [];
    if (presses.length < 3) return false;
    presses = [];
    return true;
  };
}
