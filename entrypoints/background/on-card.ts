import { bestChannel } from '../../utils/friends/friend.ts';
import type { AnsweredAnswer, AnsweredMessage, ReadyAnswer, ReadyMessage } from '../../utils/messages/contract.ts';
import { afterAnswer, type Given } from '../../utils/nudge/answer.ts';
import { rowsBegin } from '../../utils/nudge/fresh-start.ts';
import { newNudge } from '../../utils/nudge/new-nudge.ts';
import { type PauseChange, withoutPause, withPause } from '../../utils/nudge/pause-change.ts';
import { forgetConnection, logConnection } from '../../utils/storage/connections-store.ts';
import { changeFriend } from '../../utils/storage/friends-store.ts';
import { keep, letGo } from '../../utils/storage/kept-store.ts';
import { addNudge, forgetOlderThan, setAnswer } from '../../utils/storage/nudges-store.ts';
import { changePauses } from '../../utils/storage/settings-store.ts';
import { closeTab } from './close-tab.ts';
import { scheduleKept } from './kept-drafts.ts';
import { readMended, remembered } from './memory.ts';
import { claimHolds, tellCard } from './place-card.ts';
import { type CurrentCard, forget, recall, remember } from './session.ts';
import { settleUnseen } from './settle-unseen.ts';
import { isStillWanted } from './still-wanted.ts';
import { holdInPopup } from './waiting.ts';

const minutesLater = 10;

/** The current card, when the token and the tab belong to it. */
async function cardOf(token: string, tabId: number): Promise<CurrentCard | undefined> {
  const { card } = await recall('card');
  return card && card.token === token && card.tabId === tabId ? card : undefined;
}

/**
 * The card's page runs and asks what to show: answered once, within ten seconds, to the tab and the token that belong
 * together; only while it is still wanted, and only after it stands in the record: a card that could not be counted is
 * not shown.
 */
export async function onReady({ token }: ReadyMessage, tabId: number): Promise<ReadyAnswer> {
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const current = await navigator.locks.request('card', async () => {
    const card = await cardOf(token, tabId);
    if (card?.state !== 'placing' || now - card.made > claimHolds || now < card.made) return undefined;
    // Something dangerous may have been searched elsewhere while this one was being put up.
    const { quietUntil = 0 } = await recall('quietUntil');
    const memory = quietUntil > now ? undefined : await readMended(now);
    const { nudgeId: id, friendId, suggestedBefore: namedBefore } = card.card;
    const made = { id, kind: card.view.cause, now, timeZone, namedBefore };
    const nudge = memory && newNudge(made, memory.nudges, rowsBegin(memory, now));
    if (!nudge || !(await isStillWanted(card, memory, now)) || !(await addNudge(nudge)).ok) {
      await forget('card');
      return undefined;
    }
    await remember({ card: { ...card, state: 'open' }, lastCardAt: now });
    if (friendId) await changeFriend(friendId, { lastSuggested: now }, now);
    await forgetOlderThan(now - remembered);
    return card;
  });
  if (!current) return null;
  // Not awaited: what to show must be on its way before the frame comes into sight.
  void tellCard(tabId, 'unfold');
  return current.view;
}

/**
 * What she did with the card, carried out and remembered; the frame then folds to its last line, or goes. May be said
 * twice: every record goes by the card's own id.
 */
export async function onAnswered(message: AnsweredMessage, tabId: number): Promise<AnsweredAnswer> {
  const card = await cardOf(message.token, tabId);
  if (!card || card.state === 'placing') return { ok: false };
  if (message.answer === 'close') {
    // A page that was left meanwhile took the card with it: what stands in the tab now is not what she was done with.
    const closes = card.closesTab && (await tellCard(tabId, 'there')) === true;
    await settleUnseen(card);
    await tellCard(tabId, 'remove');
    if (closes) await closeTab(tabId);
    return { ok: true };
  }
  if (message.answer === 'undo') return { ok: await undo(card, tabId) };
  const ok = await carryOut(card, message);
  // A draft that was opened is open, even where it could not be noted.
  if (ok || message.answer === 'messaged') await tellCard(tabId, message.answer === 'faded' ? 'remove' : 'fold');
  return { ok };
}

/**
 * What is remembered of the answers that have a name of their own on the wire: turning them off is a dismissal that
 * lasts until she turns them on again; adding somebody neither adds to a row nor ends one, like being done here.
 */
const standsFor: Partial<Record<AnsweredMessage['answer'], Given['answer']>> = {
  'turn-off': 'not-now',
  'add-one': 'done-here',
};

async function carryOut(card: CurrentCard, message: AnsweredMessage): Promise<boolean> {
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const memory = await readMended(now);
  if (!memory) return false;

  const turnsOff = message.answer === 'turn-off';
  const given: Given = {
    answer: standsFor[message.answer] ?? (message.answer as Given['answer']),
    friendId: message.friendId,
    draft: message.draft,
    later: message.until === 'morning' ? 'morning' : minutesLater,
  };
  const follows = afterAnswer(given, card.card, memory, now, timeZone);
  const pause: PauseChange | undefined = turnsOff ? { off: true } : follows.pause;
  const answered = await setAnswer(follows.nudge.id, follows.nudge.answer);
  if (!answered.ok) return false;
  // Said before her pause is kept: an open page of ours hears of the pause, and must not take this card for unanswered;
  // and what an undo puts back must not be lost should this be ended half-way and said again.
  const paused = pause && { change: pause, before: memory.pauses };
  const over = follows.skipped;
  const skipped = over && { ...over, times: memory.friends.find((f) => f.id === over.friendId)?.skipped };
  const before = { paused: card.before?.paused ?? paused, skipped: card.before?.skipped ?? skipped };
  const closesTab = message.answer === 'done-here' && card.view.cause === 'scroll' ? true : undefined;
  await remember({ card: { ...card, state: 'answered', closesTab, before } });
  if (over && !card.before?.skipped) await changeFriend(over.friendId, { skipped: over.times }, now);
  const pausing = pause && (await changePauses((pauses) => withPause(pauses, pause)));
  const kept = follows.kept && (await keep({ id: card.card.nudgeId, ...follows.kept }));
  if (kept?.ok) await scheduleKept();
  if (pausing?.ok === false || kept?.ok === false) return false;
  const friend = memory.friends.find((f) => f.id === follows.messaged);
  const connection =
    friend && (await logConnection({ friendId: friend.id, at: now, how: bestChannel(friend).type }, card.card.nudgeId));
  if (connection?.ok === false) return false;
  if (card.keptId) {
    // What came back is answered for; only a card that nobody saw leaves it where it was.
    await letGo(card.keptId);
    await scheduleKept();
  }

  if (message.answer === 'faded') {
    await forget('card');
    await holdInPopup(card.view, now, timeZone);
    return true;
  }
  await forget('waiting');
  const made = { keptId: kept?.value.id, connectionId: connection?.value.id };
  await remember({ card: { ...card, state: 'answered', closesTab, before: { ...before, ...made } } });
  return true;
}

/** Puts back what the answer changed, leaves what she chose elsewhere since then, and puts the card up again. */
async function undo(card: CurrentCard, tabId: number): Promise<boolean> {
  if (card.state !== 'answered') return false;
  const { paused, keptId, connectionId, skipped } = card.before ?? {};
  if (paused) await changePauses((pauses) => withoutPause(pauses, paused.change, paused.before));
  if (keptId) {
    await letGo(keptId);
    await scheduleKept();
  }
  if (connectionId) await forgetConnection(connectionId);
  if (skipped) await changeFriend(skipped.friendId, { skipped: skipped.times }, Date.now());
  const back = await setAnswer(card.card.nudgeId, 'open');
  await remember({ card: { ...card, state: 'open', closesTab: undefined, before: undefined } });
  await tellCard(tabId, 'unfold');
  return back.ok;
}

/** The page was left, or took the card away: nobody answered it. Only the card's own tab may say so. */
export async function onGone(tabId: number): Promise<void> {
  const { card } = await recall('card');
  if (card?.tabId === tabId) await settleUnseen(card);
}
