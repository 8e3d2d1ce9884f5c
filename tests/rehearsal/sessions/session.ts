import type { Device } from './devices.ts';
import type { Growth } from './scroller.ts';

/** A page as somebody finds it. `counts` is a person's own view: would time drifting here count as drifting at all? */
export interface Place {
  readonly url: string;
  readonly title?: string;
  readonly article?: boolean;
  readonly feed?: boolean;
  readonly private?: boolean;
  readonly from?: 'friend';
  /** How long the page is when she opens it, in screens. */
  readonly screens: number;
  readonly growth: Growth;
  readonly counts: boolean;
}

/** One thing she does, or that happens. Times are real, whatever the clock on the wall says. */
export type Phase =
  /** A page opens in a tab; unless `behind`, she looks at it. */
  | {
      readonly do: 'open';
      readonly tab: string;
      readonly place: Place;
      readonly window?: string;
      readonly behind?: boolean;
    }
  /** She scrolls, `pace` screens a minute on average, `down` of them (0 to 1) downward, `size` screens at a stroke. */
  | {
      readonly do: 'scroll';
      readonly minutes: number;
      readonly pace: number;
      readonly down?: number;
      readonly size?: number;
      readonly tab?: string;
      readonly device?: Device;
    }
  /** She goes from one short video to the next, `pace` a minute. `playing`: what the browser tells of each of them. */
  | {
      readonly do: 'swap';
      readonly minutes: number;
      readonly pace: number;
      readonly up?: number;
      readonly addresses?: boolean;
      readonly playing?: Readonly<Record<string, boolean>>;
    }
  | { readonly do: 'wait'; readonly seconds: number }
  /** Keys, a few a second; the caret leaves the field at the end unless `stays`. */
  | { readonly do: 'type'; readonly seconds: number; readonly field?: string; readonly stays?: boolean }
  | { readonly do: 'mark'; readonly name: string }
  /** Any other event as it is; without a tab it is about the one she looks at, where the event has one. */
  | { readonly do: 'say'; readonly event: string; readonly fields?: Readonly<Record<string, unknown>> };

/** What a person in the room would do. */
export type Answer =
  /**
   * One card: once she has drifted for as long as she chose, and no more than `within` (3) active minutes later; with
   * `after`, not before that mark, and `within` counts from there.
   */
  | {
      readonly card: 'once';
      readonly after?: string;
      readonly before?: string;
      readonly within?: number;
      readonly why?: string;
    }
  | { readonly card: 'never'; readonly why?: string }
  /** One card or none, but none before the mark. */
  | { readonly card: 'perhaps'; readonly after: string; readonly why?: string };

export interface Session {
  /** What she does, and why the answer is right. */
  readonly says: string;
  /** Local time of the first page, "2026-03-10T22:30". */
  readonly starts?: string;
  readonly timeZone?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly setup?: Readonly<Record<string, unknown>>;
  /** Pixels of the window she scrolls in. */
  readonly viewport?: number;
  readonly device?: Device;
  readonly phases: readonly (Phase | readonly Phase[])[];
}

export type Expected = Session & { readonly answer: Answer };
