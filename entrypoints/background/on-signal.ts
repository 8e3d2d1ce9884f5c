import type { SignalAnswer, SignalMessage } from '../../utils/messages/contract.ts';
import { decide, type Present } from '../../utils/nudge/decide.ts';
import { quietUntil } from '../../utils/nudge/quiet.ts';
import { isSilent, type Reading } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { isShared } from '../../utils/signals/purposes.ts';
import { searchQuery } from '../../utils/signals/search-query.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import { isGranted } from './granted.ts';
import { readMended } from './memory.ts';
import { momentHere } from './moment.ts';
import { cardStands } from './place-card.ts';
import { isHeld, putUp } from './put-up.ts';
import { recall, remember } from './session.ts';

const nothing: Reading = { label: 'none', topic: '' };

/** True for a site she allowed for its feed alone: what is searched there is not read, nor when that cannot be known. */
async function isForScrollsOnly(host: string): Promise<boolean> {
  if (!isShared(host)) return false;
  const settings = await readSettings();
  return !settings.ok || settings.value.feedOnly.includes(host);
}

/**
 * One search, as its watcher told it. The words live in this call alone. Safety first: a dangerous search makes
 * everything quiet at once, settled or not. Then, for a settled one, the decision; and, where it says so, the card.
 */
export async function onSignal(message: SignalMessage, tabId: number, pageUrl: string): Promise<SignalAnswer> {
  const query = searchQuery(message.address);
  if (!query || new URL(pageUrl).hostname !== query.host) return 'heard';
  const { host } = query;
  if (!(await isGranted(host)) || (await isForScrollsOnly(host))) return 'heard';

  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reading = recognise(query.text);
  if (isSilent(reading.label)) {
    await remember({ quietUntil: quietUntil(now, timeZone) });
    return 'heard';
  }
  if (!message.settled) return 'heard';

  // Before the past is read: a card that vanished without a word gives its place back here.
  const cardOpen = await cardStands(now);
  const memory = await readMended(now);
  if (!memory) return 'heard';
  const { quietUntil: quiet, lastCardAt } = await recall('quietUntil', 'lastCardAt');
  const present: Present = { quietUntil: quiet, cardOpen, lastCardAt };
  const moment = {
    ...(await momentHere(now, timeZone, host)),
    reading: query.quietOnly ? nothing : reading,
    restored: false,
  };
  const decision = decide(moment, memory, present);
  const occasion = { tabId, host, address: message.address, now, timeZone };
  return isHeld(await putUp('search', decision, occasion, memory.settings)) ? 'held' : 'heard';
}
