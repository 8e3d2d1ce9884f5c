import { bringUpKept, keptAlarm } from './kept-drafts.ts';

/** An alarm rang: a kept draft may be due. */
export async function onAlarm({ name }: { name: string }): Promise<void> {
  if (name === keptAlarm) await bringUpKept();
}
