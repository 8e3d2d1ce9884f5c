import type { Moment } from '../../utils/nudge/decide.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { seedOf } from '../../utils/nudge/seeded.ts';
import { isSettingUp } from './setting-up.ts';

type Here = Pick<Moment, 'now' | 'timeZone' | 'host' | 'granted' | 'inPrivate' | 'settingUp' | 'seed'>;

/** What every decision is told of here and now, whatever it is about. Only for a site that was just found granted. */
export async function momentHere(now: number, timeZone: string, host: string, inPrivate = false): Promise<Here> {
  const seed = seedOf(localTime(now, timeZone).day);
  return { now, timeZone, host, granted: true, inPrivate, settingUp: await isSettingUp(), seed };
}
