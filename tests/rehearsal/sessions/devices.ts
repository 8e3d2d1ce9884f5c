import type { Stroke } from './movement.ts';

export const devices = [
  'summed',
  'wheel',
  'fine wheel',
  'wheel summed',
  'trackpad',
  'trackpad summed',
  'touch',
  'touch sampled',
  'page down',
  'arrows',
  'scrollbar',
  'autoscroll',
] as const;
/** A way in which one and the same movement reaches the page. */
export type Device = (typeof devices)[number];

/** One event a browser would tell: seconds from the start of the phase, pixels down. */
export interface Sample {
  readonly at: number;
  readonly dy: number;
  readonly kind?: 'wheel' | 'touch' | 'key';
}

interface Way {
  readonly kind?: Sample['kind'];
  /** Pixels at a time; what is left over goes into the next stroke. */
  readonly notch?: (viewport: number) => number;
  /** Seconds between samples; without it and without a notch, one event for the whole stroke, or for each `fling`. */
  readonly every?: number;
  /** Seconds it glides on after the hand has stopped. */
  readonly glides?: number;
  /** Screens that one fling carries at most. */
  readonly fling?: number;
  /** It moves slowly, for this share of the time until the next stroke. */
  readonly fills?: number;
  /** Notches of one stroke come as one event. */
  readonly together?: boolean;
}

const ways: Readonly<Record<Device, Way>> = {
  summed: {},
  wheel: { kind: 'wheel', notch: () => 120 },
  'fine wheel': { kind: 'wheel', notch: () => 100 },
  'wheel summed': { kind: 'wheel', notch: () => 100, together: true },
  trackpad: { kind: 'wheel', every: 1 / 120, glides: 0.5 },
  'trackpad summed': { kind: 'wheel', glides: 0.5 },
  touch: { kind: 'touch', glides: 0.4, fling: 0.6 },
  'touch sampled': { kind: 'touch', glides: 0.4, every: 1 / 60 },
  'page down': { kind: 'key', notch: (viewport) => Math.round(viewport * 0.9) },
  arrows: { kind: 'key', notch: () => 40 },
  scrollbar: { every: 1 / 60 },
  autoscroll: { every: 1 / 60, fills: 0.7 },
};

/** How much of a gliding stroke is over at `part` (0 to 1) of its time: quick at first, then slower and slower. */
const glided = (part: number): number => (1 - Math.exp(-4 * part)) / (1 - Math.exp(-4));
const evenly = (part: number): number => part;

/** The events of one stroke. `carry` holds the pixels that a device with notches still owes, and is brought up to date. */
export function sample(device: Device, stroke: Stroke, viewport: number, carry: { pixels: number }): Sample[] {
  const way = ways[device];
  const { from } = stroke;
  const room = stroke.until - from;
  const to = way.fills ? from + room * way.fills : Math.min(stroke.to + (way.glides ?? 0), from + room * 0.9);
  const pixels = stroke.screens * viewport + carry.pixels;
  const size = way.notch?.(viewport) ?? 1;
  const owed = Math.trunc(pixels / size) * size;
  carry.pixels = pixels - owed;
  if (owed === 0) return [];
  const count = countOf(way, Math.abs(owed), to - from, viewport);
  const progress = way.glides ? glided : evenly;
  const samples: Sample[] = [];
  let gone = 0;
  for (let i = 1; i <= count; i += 1) {
    const now = Math.round((owed * (way.every ? progress(i / count) : i / count)) / size) * size;
    if (now === gone) continue;
    samples.push({ at: from + ((to - from) * i) / count, dy: now - gone, ...(way.kind && { kind: way.kind }) });
    gone = now;
  }
  return samples;
}

function countOf({ notch, together, every, fling }: Way, pixels: number, seconds: number, viewport: number): number {
  if (notch && !together) return pixels / notch(viewport);
  if (every) return Math.max(1, Math.round(seconds / every));
  return fling ? Math.ceil(pixels / (fling * viewport)) : 1;
}
