import { localTime } from '../../../utils/nudge/local-time.ts';

/** What one gesture is worth at most, and how long she may be gone, in seconds, as the design says. */
const credit = 20;
const grace = 120;

interface Span {
  readonly from: number;
  to: number;
}

/**
 * Active minutes as a person with a stopwatch would take them: at most 20 s after each gesture, looked at, on a page
 * that counts; one scroll goes on over a break of two minutes. Times in real seconds from the start.
 */
export class ActiveMinutes {
  private readonly spans: Span[] = [];
  private readonly ends: number[] = [];

  gesture(at: number): void {
    const last = this.spans.at(-1);
    if (last && last.to >= at) last.to = at + credit;
    else this.spans.push({ from: at, to: at + credit });
  }

  /** She looks away, or something that does not count takes the place. */
  cut(at: number): void {
    const last = this.spans.at(-1);
    if (last) last.to = Math.max(last.from, Math.min(last.to, at));
  }

  /** Whatever was going on is forgotten. */
  end(at: number): void {
    this.cut(at);
    this.ends.push(at);
  }

  /** Minutes of the scroll that is going on at `at`, or of the last one before it. */
  minutesAt(at: number): number {
    let seconds = 0;
    let last: number | undefined;
    for (const { from, to } of this.spans) {
      if (from > at) break;
      if (last !== undefined && this.isOver(last, from)) seconds = 0;
      seconds += Math.min(to, at) - from;
      last = to;
    }
    return seconds / 60;
  }

  /** Minutes of all scrolls up to `at`. */
  allMinutesAt(at: number): number {
    return this.spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, at) - from), 0) / 60;
  }

  private isOver(last: number, next: number): boolean {
    return next - last > grace || this.ends.some((end) => end >= last && end <= next);
  }
}

export interface Chosen {
  readonly scrollMinutes: number;
  readonly scrollMinutesLate: number;
  readonly lateWindow: { readonly from: string; readonly to: string };
}

/** How long is long at this moment (ms since 1970): the late window, hers or 21:00 to 06:00, has its own figure. */
export function longFrom(at: number, timeZone: string, settings: Partial<Chosen> = {}): number {
  const { scrollMinutes = 20, scrollMinutesLate = 15, lateWindow = { from: '21:00', to: '06:00' } } = settings;
  const { minutes } = localTime(at, timeZone);
  const of = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const [from, to] = [of(lateWindow.from), of(lateWindow.to)];
  const late = from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
  return late ? scrollMinutesLate : scrollMinutes;
}
