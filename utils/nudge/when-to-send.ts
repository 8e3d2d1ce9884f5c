import type { Friend } from '../friends/friend.ts';
import { isTimeZone, localTime, minutesOf, nextMomentOf, within } from './local-time.ts';

/** Between these hours, where the friend lives, a message is taken to be welcome unless she said otherwise. */
const welcomeFrom = '08:00';
const welcomeTo = '22:00';

/** When a draft kept for the morning comes back, in her own zone. */
const morning = '08:30';

type Hours = Pick<Friend, 'timeZone' | 'quiet' | 'alsoUp'>;

function zoneOf(friend: Hours, herZone: string): string {
  return friend.timeZone && isTimeZone(friend.timeZone) ? friend.timeZone : herZone;
}

/** True when a message to this friend is welcome at `now`: their own quiet hours decide, else "up at odd hours", else 8 to 22. */
export function isWelcome(friend: Hours, now: number, herZone: string): boolean {
  const { minutes } = localTime(now, zoneOf(friend, herZone));
  if (friend.quiet) return !within(minutes, friend.quiet.from, friend.quiet.to);
  return friend.alsoUp === true || within(minutes, welcomeFrom, welcomeTo);
}

/**
 * When a draft kept for the morning is due (ms since 1970, UTC): 08:30 in her zone, moved on until it is at least 08:00
 * and not quiet where the friend is. Never more than two days ahead.
 */
export function morningFor(friend: Hours | undefined, now: number, herZone: string): number {
  const hers = nextMomentOf(minutesOf(morning), now, herZone);
  if (!friend) return hers;
  const plain = { timeZone: friend.timeZone, quiet: friend.quiet };
  const awake = (at: number) =>
    isWelcome(plain, at, herZone) && within(localTime(at, zoneOf(friend, herZone)).minutes, welcomeFrom, welcomeTo);
  const quarter = 15 * 60_000;
  let at = hers;
  while (!awake(at) && at < hers + 2 * 86_400_000) at += quarter;
  return at;
}

/** Until when a kept draft waits after it was due: the next noon, hers; then it is let go. */
export function keptUntil(dueAt: number, herZone: string): number {
  return nextMomentOf(12 * 60, dueAt, herZone);
}
