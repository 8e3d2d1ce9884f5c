import { browser } from '../../utils/browser/browser.ts';
import type { SignalAnswer } from '../../utils/messages/contract.ts';
import { decideRead } from '../../utils/nudge/decide-read.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { isArticle, isHeavyTitle } from '../../utils/signals/article-sites.ts';
import { hostOf } from '../../utils/signals/page-address.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import { isGranted } from './granted.ts';
import { readMended } from './memory.ts';
import { momentHere } from './moment.ts';
import { cardStands } from './place-card.ts';
import { isHeld, putUp } from './put-up.ts';
import { recall, remember } from './session.ts';

/**
 * An article was read to its end, in this tab. Where it stands and what it is called are seen here, from the tab, and
 * live in this call alone: the title is heard for what no card may follow, as a search is, and for nothing else.
 */
export async function onRead(tabId: number, pageUrl: string): Promise<SignalAnswer> {
  const { url: address = '', title = '', incognito } = await browser.tabs.get(tabId);
  const host = hostOf(address);
  if (!host || host !== new URL(pageUrl).hostname || !isArticle(address)) return 'heard';
  if (!(await isGranted(host))) return 'heard';
  const settings = await readSettings();
  if (!settings.ok || !settings.value.readOn.includes(host)) return 'heard';
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Before the past is read: a card that vanished without a word gives its place back here.
  const cardOpen = await cardStands(now);
  const memory = await readMended(now);
  if (!memory) return 'heard';
  const { quietUntil } = await recall('quietUntil');
  const moment = {
    ...(await momentHere(now, timeZone, host, incognito)),
    reading: recognise(title),
    heavyTitle: isHeavyTitle(title),
  };
  const decision = decideRead(moment, memory, { quietUntil, cardOpen });
  if (decision.decision === 'stay' && decision.quietUntil) await remember({ quietUntil: decision.quietUntil });
  const occasion = { tabId, host, address, now, timeZone };
  return isHeld(await putUp('read', decision, occasion, memory.settings)) ? 'held' : 'heard';
}
