import type { RehearsalEvent } from './event.ts';
import { happens } from './happens.ts';
import { Here } from './here.ts';
import { keptDue } from './kept-due.ts';
import type { Printed } from './printed.ts';
import { scrollsDue } from './scrolls-due.ts';
import { searchesDue } from './searches-due.ts';

/**
 * One stretch of evenings, played from events. The clock is theirs; what is decided, remembered and forgotten is the
 * extension's own code. `play` gives the decisions that fell due before or at the event, in order.
 */
export class Evening {
  private readonly here: Here;

  constructor(seed = 0) {
    this.here = new Here(seed);
  }

  play(event: RehearsalEvent): Printed[] {
    const printed = this.advance(event.at);
    happens(this.here, event);
    return printed;
  }

  /** Lets everything fall due that does so up to `to`, earliest first. */
  private advance(to: number): Printed[] {
    const { here } = this;
    const printed: Printed[] = [];
    for (;;) {
      const next = [...searchesDue(here, to), ...scrollsDue(here, to), ...keptDue(here, to)].sort(
        (a, b) => a.at - b.at,
      )[0];
      if (!next) return printed;
      const line = next.run();
      if (line) printed.push(line);
    }
  }
}
