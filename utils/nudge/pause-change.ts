import type { Pauses } from './settings.ts';

/** One thing she said on a card that lasts: each on its own, so that it can be taken back without touching the others. */
export type PauseChange =
  | { readonly until: number }
  | { readonly off: true }
  | { readonly notHere: string }
  | { readonly notThis: string };

function once(list: readonly string[], word: string): string[] {
  return list.includes(word) ? [...list] : [...list, word];
}

/** Her pauses with this one more. Saying it twice is saying it once. */
export function withPause(pauses: Pauses, change: PauseChange): Pauses {
  if ('until' in change) return { ...pauses, until: Math.max(pauses.until ?? 0, change.until) };
  if ('off' in change) return { ...pauses, off: true };
  if ('notHere' in change) return { ...pauses, notHere: once(pauses.notHere, change.notHere) };
  return { ...pauses, notThis: once(pauses.notThis, change.notThis) };
}

/** Her pauses as they are now, without what this change did to `before`; what she chose since then stays. */
export function withoutPause(pauses: Pauses, change: PauseChange, before: Pauses): Pauses {
  if ('until' in change) return pauses.until === change.until ? { ...pauses, until: before.until } : pauses;
  if ('off' in change) return { ...pauses, off: before.off };
  if ('notHere' in change) {
    if (before.notHere.includes(change.notHere)) return pauses;
    return { ...pauses, notHere: pauses.notHere.filter((host) => host !== change.notHere) };
  }
  if (before.notThis.includes(change.notThis)) return pauses;
  return { ...pauses, notThis: pauses.notThis.filter((word) => word !== change.notThis) };
}
