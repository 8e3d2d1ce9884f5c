import { useCallback, useState } from 'preact/hooks';
import { here } from '../../components/here.ts';
import { changeFrom, keptFrom, type PersonTyped } from '../../components/person-typed.ts';
import type { TroubleSaid } from '../../components/trouble.tsx';
import { useClock } from '../../components/use-clock.ts';
import { useLive } from '../../components/use-live.ts';
import { useLook } from '../../components/use-look.ts';
import { useOutside } from '../../components/use-outside.ts';
import { coveredBy, everyGrant, onGrantsChanged } from '../../utils/browser/grants.ts';
import type { Result } from '../../utils/errors/result.ts';
import type { Channel, Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { restsNow } from '../../utils/nudge/fresh-start.ts';
import { soonestOfEach } from '../../utils/nudge/soonest.ts';
import { hostOfPattern, hostPatterns, siteHosts } from '../../utils/signals/granted-hosts.ts';
import { looksFor } from '../../utils/signals/purposes.ts';
import { changeable } from '../../utils/storage/changes.ts';
import { logConnection } from '../../utils/storage/connections-store.ts';
import { changeFriend, putBackFriend, removeFriend } from '../../utils/storage/friends-store.ts';
import { heardFrom } from '../../utils/storage/heard-from.ts';
import { readForPages } from '../../utils/storage/page-memory.ts';
import { addPatiently, changePatiently, isAnyUnsaved, keepTrying } from '../../utils/storage/patient-edits.ts';
import { changePauses, changeSettings } from '../../utils/storage/settings-store.ts';
import { lookAtShared } from './look-at-shared.ts';
import { safetyLine } from './safety-line.ts';
import { stateLine } from './state-line.ts';
import { useNamed } from './use-named.ts';
import { useShared } from './use-shared.ts';
import { useSmallAsk } from './use-small-ask.ts';
import type { View } from './view.ts';
import { onWaitingChanged, readWaiting } from './waiting.ts';
import type { PageToShare } from './what-to-share.ts';

const day = 86_400_000;
const restDays = 14;

interface Undo {
  readonly deed: string;
  readonly back: () => Promise<Result<unknown>>;
}

/** Where this popup stands in the world. */
export const place = here();

/**
 * What the popup holds: her people and settings as they are stored, what waits, what she is looking at; and the deeds she
 * can do there. What was not kept is said in `notKept`, what can be taken back stands in `undo`. Called once, by the page.
 */
export function usePopup() {
  const now = useClock();
  const memory = useLive(() => readForPages(Date.now() - 90 * day), changeable);
  const [unsaved] = useOutside(isAnyUnsaved, keepTrying);
  // Chosen before it is kept, so that keeping the same person twice keeps them once.
  const [newId, setNewId] = useState<string>(() => crypto.randomUUID());
  const [origins, grantsAgain] = useOutside(everyGrant, onGrantsChanged);
  const [waiting, readAgain] = useOutside(readWaiting, onWaitingChanged);
  const [view, setView] = useState<View>({ at: location.hash === '#add' ? 'form' : 'list' });
  const [undo, setUndo] = useState<Undo>();
  const [notKept, setNotKept] = useState<TroubleSaid>();
  useLook(memory.state === 'ready' ? memory.value.settings.look : undefined);

  const list = useCallback(() => setView({ at: 'list' }), []);

  /** Does one change; what was not kept is said, and the view she is in stays. */
  async function change<T>(deed: Promise<Result<T>>): Promise<T | undefined> {
    const result = await deed;
    setNotKept(result.ok ? undefined : result.error);
    return result.ok ? result.value : undefined;
  }

  /** Keeps somebody new; or of somebody known what she changed since the form stood as it `began`. */
  async function save(typed: PersonTyped, known?: { readonly friend: Friend; readonly began: PersonTyped }) {
    const { countries, country } = place;
    const at = Date.now();
    const saved = await (known
      ? changePatiently(known.friend, changeFrom(typed, known.began, countries, country, known.friend), at)
      : addPatiently(keptFrom(typed, countries, country, undefined), at, newId));
    // What is held and tried again shows in the list, and the line above it says so.
    const held = !saved.ok && saved.error.name === 'not-saved-yet';
    setNotKept(saved.ok || held ? undefined : saved.error);
    if (!saved.ok && !held) return;
    setNewId(crypto.randomUUID());
    list();
  }

  async function remove(friend: Friend) {
    const removed = await change(removeFriend(friend.id, Date.now()));
    if (removed) setUndo({ deed: t('peopleRemoved', removed.name), back: () => putBackFriend(removed) });
  }

  async function rest(friend: Friend, resting: boolean) {
    const before = friend.snoozeUntil;
    const until = resting ? Date.now() + restDays * day : undefined;
    if (!(await change(changeFriend(friend.id, { snoozeUntil: until }, Date.now())))) return;
    setUndo({
      deed: t(resting ? 'peopleRests' : 'peopleRestOver', friend.name),
      back: () => changeFriend(friend.id, { snoozeUntil: before }, Date.now()),
    });
  }

  async function heard(friend: Friend) {
    const takeBack = await change(heardFrom(friend, Date.now()));
    if (takeBack) setUndo({ deed: t('optionsHeardNoted', friend.name), back: takeBack });
  }

  async function undoIt() {
    if (undo) await change(undo.back());
    setUndo(undefined);
  }

  async function sent(friend: Friend, how: Channel['type'], done?: () => unknown) {
    await change(logConnection({ friendId: friend.id, at: Date.now(), how }));
    await done?.();
  }

  const pick = useCallback((friend: Friend, page: PageToShare) => {
    void lookAtShared(page).then((shared) => setView({ at: 'share', friend, shared }));
  }, []);
  const others = useCallback((page: PageToShare, wanted = '') => setView({ at: 'others', page, wanted }), []);
  const toShare = useShared();
  useNamed(toShare, memory.state === 'ready' ? memory.value.friends : undefined, pick, others);

  const ask = useSmallAsk({
    memory: memory.state === 'ready' ? memory.value : undefined,
    waits: waiting === undefined ? undefined : waiting !== null && waiting.until > now,
    timeZone: place.timeZone,
    ...{ now, setView, change, heard },
  });

  return {
    ...{ now, memory, origins, grantsAgain, waiting, readAgain, view, setView, list, toShare, pick, others },
    ...{ notKept, undo, setUndo, undoIt, change, save, remove, rest, heard, sent, line, ownQuiet, longerGaps, ask },
  };

  /** What ends the quiet she asked for herself, wherever she asked for it; nothing when there is none. */
  function ownQuiet() {
    if (memory.state !== 'ready') return undefined;
    const { off, until } = memory.value.pauses;
    if (!off && !(until !== undefined && until > now)) return undefined;
    return () => void change(changePauses((pauses) => ({ ...pauses, off: false, until: undefined })));
  }

  /** What ends the longer gaps that her answers asked for; the dose stays as it is. */
  function longerGaps() {
    if (memory.state !== 'ready' || !restsNow(memory.value, now, place.timeZone)) return undefined;
    return () => void change(changeSettings({ freshSince: Date.now() }));
  }

  function line() {
    if (memory.state !== 'ready' || origins === undefined) return undefined;
    const { settings, pauses, nudges, mended, readOnly } = memory.value;
    const behind = memory.behind !== undefined;
    const rare = safetyLine({ unsaved: unsaved === true, behind, readOnly: readOnly === true, mended }, now);
    if (rare) return rare;
    const spoke = nudges.some((nudge) => nudge.at > now - day && nudge.answer !== 'unseen');
    const wanted = [...siteHosts(), ...hostPatterns({ hosts: settings.addedFeeds })];
    const granted = coveredBy(origins, wanted).map(hostOfPattern);
    const looks = looksFor(granted, settings);
    const sites = looks.searches || looks.feeds || settings.readOn.some((host) => granted.includes(host));
    const next = soonestOfEach(memory.value, looks, now, place.timeZone);
    return stateLine({ settings, pauses, sites, spoke, soonest: next }, now, place.timeZone);
  }
}
