import type { MessageKey } from '../../utils/i18n/t.ts';
import { type VillagePart, villageParts } from '../../utils/nudge/settings.ts';

/** What each part is called. */
export const partTitle: Readonly<Record<VillagePart, MessageKey>> = {
  one: 'villageOne',
  coffee: 'villageCoffee',
  walk: 'villageWalk',
  find: 'villageFind',
  triumphs: 'villageTriumphs',
  jar: 'villageJar',
};

/** What each part is for, in one line. */
export const partSays: Readonly<Record<VillagePart, MessageKey>> = {
  one: 'villageOneSays',
  coffee: 'villageCoffeeSays',
  walk: 'villageWalkSays',
  find: 'villageFindSays',
  triumphs: 'villageTriumphsSays',
  jar: 'villageJarSays',
};

/** The part that an address stands for ("#walk"); nothing for the page with all of them. */
export function partNamed(hash: string): VillagePart | undefined {
  return villageParts.find((part) => hash === `#${part}`);
}
