import { browser } from '../../utils/browser/browser.ts';
import { mayNote, note } from '../../utils/browser/morning-note.ts';
import { t } from '../../utils/i18n/t.ts';
import { decideKept } from '../../utils/nudge/decide-kept.ts';
import type { Kept } from '../../utils/nudge/nudge.ts';
import { letGo, listKept } from '../../utils/storage/kept-store.ts';
import { isGranted } from './granted.ts';
import { readMended } from './memory.ts';
import { cardStands, claimCard, placeCard } from './place-card.ts';
import { recall, remember } from './session.ts';
import { isSettingUp } from './setting-up.ts';

/** The alarm's name; browsers allow none more often than once a minute. */
export const keptAlarm = 'kept';
const tryAgainAfter = 60_000;

/** Sets the alarm for the next kept draft, or clears it when none waits. One alarm for all; never set for a quiet time. */
export async function scheduleKept(): Promise<void> {
  const kept = await listKept();
  const next = kept.ok ? kept.value[0] : undefined;
  if (!next) {
    await browser.alarms.clear(keptAlarm);
    return;
  }
  await browser.alarms.create(keptAlarm, { when: Math.max(next.dueAt, Date.now() + tryAgainAfter) });
}

/** Lets go of drafts whose noon has passed, brings up the one that is due where she looks, and waits for the rest. */
export async function bringUpKept(): Promise<void> {
  const now = Date.now();
  const kept = await listKept();
  if (kept.ok) {
    for (const old of kept.value.filter((k) => k.until <= now)) await letGo(old.id);
    const due = kept.value.find((k) => k.dueAt <= now && now < k.until);
    if (due && !(await bringUp(due, now))) await noteMorning(due, now);
  }
  await scheduleKept();
}

/**
 * No page could show it: a note from the browser, once, where she allowed one. Never over a quiet, a pause of hers or on
 * a shared computer; and it names nobody.
 */
async function noteMorning({ id, kind, until }: Kept, now: number): Promise<void> {
  const { noted, quietUntil = 0 } = await recall('noted', 'quietUntil');
  if (kind !== 'morning' || noted === id || quietUntil > now || until <= now || !(await mayNote())) return;
  const memory = await readMended(now);
  if (!memory || memory.settings.sharedComputer) return;
  const { off, until: paused = 0 } = memory.pauses;
  if (off || paused > now || (await isSettingUp())) return;
  await remember({ noted: id });
  await note(t('morningNoteTitle'), t('morningNoteSays'));
}

/** True when its card stands. */
async function bringUp(kept: Kept, now: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // The address of a tab is only told where she granted its site.
  if (tab?.id === undefined || !tab.url?.startsWith('https://') || tab.incognito) return false;
  const { hostname } = new URL(tab.url);
  const granted = await isGranted(hostname);
  const cardOpen = await cardStands(now);
  const memory = await readMended(now);
  if (!memory) return false;
  const { quietUntil } = await recall('quietUntil');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const decision = decideKept(
    kept,
    { now, timeZone, granted, inPrivate: false, settingUp: await isSettingUp() },
    memory,
    { quietUntil, cardOpen },
  );
  if (decision.decision === 'stay') return false;
  const card = await claimCard(
    'later',
    decision.offer,
    { tabId: tab.id, host: hostname, now, timeZone },
    memory.settings,
    kept.id,
  );
  return card !== undefined && (await placeCard(card, tab.url)) === 'shown';
}
