/** One stretch of movement without a stop. Seconds from the start of the phase; screens, down positive. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly screens: number;
  /** Until when nothing else moves. */
  readonly until: number;
}

export interface Manner {
  readonly seconds: number;
  /** Screens a minute on average, up or down. */
  readonly pace: number;
  /** Share of the strokes that go down, 0 to 1. */
  readonly down?: number | undefined;
  /** Screens at a stroke, about. */
  readonly size?: number | undefined;
}

/** How far people go at one stroke: a line or two when they read, a whole screen when they flick. */
function usualSize(pace: number): number {
  if (pace < 5) return 0.4;
  if (pace < 10) return 0.7;
  return pace < 25 ? 0.9 : 1.4;
}

/** A hand's movement: uneven strokes, a longer look now and then, exactly `pace` on average. Nothing of any device yet. */
export function strokes({ seconds, pace, down = 0.96, size }: Manner, random: () => number): Stroke[] {
  const usual = size ?? usualSize(pace);
  const mean = (60 / pace) * usual;
  const steps: { length: number; screens: number; took: number }[] = [];
  let length = 0;
  while (length < seconds) {
    const look = random() < 0.12 ? 2.2 : 1;
    const step = mean * (0.5 + random()) * look;
    const took = Math.min(step * 0.4, 0.2 + usual * (0.3 + 0.4 * random()));
    const screens = usual * (0.6 + 0.8 * random()) * (random() < down ? 1 : -1);
    steps.push({ length: step, screens, took });
    length += step;
  }
  const squeeze = seconds / length;
  const scale = (pace * seconds) / 60 / steps.reduce((sum, { screens }) => sum + Math.abs(screens), 0);
  let from = 0;
  return steps.map((step) => {
    const until = from + step.length * squeeze;
    const stroke = { from, to: from + step.took * squeeze, screens: step.screens * scale, until };
    from = until;
    return stroke;
  });
}
