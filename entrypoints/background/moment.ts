import type { Moment } from '../../utils/nudge/decide.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { isSettingUp } from './setting-up.ts';

type Known = Pick<Moment, 'now' | 'timeZone' | 'host' | 'granted' | 'inPrivate'>;

/** What every decision is told of here and now, whatever it is about: what is known already, and what is asked here. */
export async function momentHere(known: Known): Promise<Known & Pick<Moment, 'settingUp' | 'seed'>> {
  const { now, timeZone } = known;
  return { ...known, settingUp: await isSettingUp(), seed: seedOf(localTime(now, timeZone).day) };
}
