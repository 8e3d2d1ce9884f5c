import { type Asked, type AskKind, nothingAsked } from './asked.ts';
import { dayAfter } from './local-time.ts';

/** For so many days it is known about whom was asked, as of everything else that was said (promise S24). */
const daysRemembered = 90;

/**
 * The memory as it may be believed on this day (YYYY-MM-DD, local): days that lie ahead were noted by a clock that has
 * been set back since, and count as today, so that no gap is ever cut short and none lasts for years. What is older than
 * 90 days about a person is gone. The same object when nothing had to be mended.
 */
export function mendedAsks(asked: Asked, today: string): Asked {
  const ahead = (day: string | undefined) => day !== undefined && day > today;
  const old = (day: string) => dayAfter(day, daysRemembered) <= today;
  const { since, days, done, copied, about } = asked;
  const sound =
    ![since, done, copied, ...Object.values(days)].some(ahead) && !about.some(({ day }) => ahead(day) || old(day));
  if (sound) return asked;
  const upToToday = <T extends string | undefined>(day: T) => (ahead(day) ? today : day);
  return {
    ...asked,
    since: upToToday(since),
    done: upToToday(done),
    copied: upToToday(copied),
    days: Object.fromEntries(Object.entries(days).map(([kind, day]) => [kind, upToToday(day)])),
    about: about.filter(({ day }) => !old(day)).map((one) => ({ ...one, day: upToToday(one.day) })),
  };
}

/** The popup is open: the first time, that is the day from which the first quiet days are counted. */
export function opened(asked: Asked | undefined, today: string): Asked {
  const mended = mendedAsks(asked ?? nothingAsked, today);
  return mended.since === undefined ? { ...mended, since: today } : mended;
}

/** This one stands in the popup today; the same day twice is once. */
export function put(
  asked: Asked,
  { kind, friendId }: { readonly kind: AskKind; readonly friendId?: string | undefined },
  today: string,
): Asked {
  const mended = mendedAsks(asked, today);
  if (mended.days[kind] === today) return mended;
  return {
    ...mended,
    days: { ...mended.days, [kind]: today },
    turn: mended.turn + (kind === 'beforeYouGo' ? 1 : 0),
    about: friendId === undefined ? mended.about : [...mended.about, { friendId, day: today }],
  };
}

/** She answered it, or said "not now": it goes, its gap begins anew, and nothing else comes today. */
export function settled(asked: Asked, kind: AskKind, today: string): Asked {
  const mended = mendedAsks(asked, today);
  return { ...mended, days: { ...mended.days, [kind]: today }, done: today };
}

/** "Don't ask this again", or the switch that brings it back; bringing it back ends no gap. */
export function switched(asked: Asked, kind: AskKind, on: boolean): Asked {
  const others = asked.off.filter((one) => one !== kind);
  return { ...asked, off: on ? others : [...others, kind] };
}

/** A copy of her list was taken, here or on the settings page. */
export function copyTaken(asked: Asked | undefined, today: string): Asked {
  return { ...mendedAsks(asked ?? nothingAsked, today), copied: today };
}
