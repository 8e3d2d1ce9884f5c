import type { Offer } from '../../utils/nudge/decide.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { nudged, type Printed } from './printed.ts';
import { Remembered } from './remembered.ts';
import { Screen, type TabState } from './screen.ts';
import { Scrolling } from './scrolling.ts';
import type { Grants } from './sites.ts';

/** A decision that falls due at `at`, ms since 1970, UTC; to be run once it is the earliest. */
export interface Due {
  readonly at: number;
  readonly run: () => Printed | undefined;
}

/** Everything that stands at one moment of a rehearsal: the machine, the screen, what is remembered. */
export class Here {
  timeZone = 'UTC';
  grants: Grants = {};
  settingUp = false;
  readonly screen = new Screen();
  readonly scrolling = new Scrolling();
  readonly kept = new Remembered();
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** The seed of a decision at this moment: another one each day, as in the extension. */
  seedAt(at: number): number {
    return seedOf(localTime(at, this.timeZone).day) ^ this.seed;
  }

  /** A card comes up in this tab. `keptId` names the draft it brings back. */
  nudge(
    tab: string,
    state: TabState,
    at: number,
    cause: Printed['cause'],
    why: string,
    offer: Offer,
    keptId?: string,
  ): Printed {
    this.kept.putUp({ tab, host: state.host, offer, cause, keptId }, at, this.timeZone);
    return nudged(at, cause, why, offer);
  }
}
