import { useCallback, useState } from 'preact/hooks';
import { DraftSheet } from '../../components/draft-sheet.tsx';
import { FirstPerson } from '../../components/first-person.tsx';
import { FriendForm } from '../../components/friend-form.tsx';
import { here } from '../../components/here.ts';
import { LeftAlone } from '../../components/left-alone.tsx';
import { keptFrom, type PersonTyped, typedFrom } from '../../components/person-typed.ts';
import { StillShapes } from '../../components/still-shapes.tsx';
import { NotKept, Trouble, type TroubleSaid } from '../../components/trouble.tsx';
import { useClock } from '../../components/use-clock.ts';
import { useLive } from '../../components/use-live.ts';
import { useLook } from '../../components/use-look.ts';
import { useOutside } from '../../components/use-outside.ts';
import { useQuickHide } from '../../components/use-quick-hide.ts';
import { coveredBy, everyGrant, onGrantsChanged } from '../../utils/browser/grants.ts';
import { closeThisPage, openWebPage } from '../../utils/browser/own-pages.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import type { Result } from '../../utils/errors/result.ts';
import type { Channel, Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { restsNow } from '../../utils/nudge/fresh-start.ts';
import { soonestOfEach } from '../../utils/nudge/soonest.ts';
import { neverNoticed } from '../../utils/signals/feed-kind.ts';
import { hostOfPattern, hostPatterns, siteHosts } from '../../utils/signals/granted-hosts.ts';
import { looksFor } from '../../utils/signals/purposes.ts';
import { changeable } from '../../utils/storage/changes.ts';
import { logConnection } from '../../utils/storage/connections-store.ts';
import { copyName } from '../../utils/storage/copy.ts';
import { changeFriend, putBackFriend, removeFriend } from '../../utils/storage/friends-store.ts';
import { keepEdited, letGo } from '../../utils/storage/kept-store.ts';
import { lastCopy } from '../../utils/storage/last-copy.ts';
import { readForPages } from '../../utils/storage/page-memory.ts';
import { addPatiently, changePatiently, isAnyUnsaved, keepTrying } from '../../utils/storage/patient-edits.ts';
import { changePauses, changeSettings } from '../../utils/storage/settings-store.ts';
import { helloDrafts } from './hello-drafts.ts';
import { lookAtShared } from './look-at-shared.ts';
import { Notes } from './notes.tsx';
import { People } from './people.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { safetyLine } from './safety-line.ts';
import { ScrollHere } from './scroll-here.tsx';
import { ShareBlock } from './share-block.tsx';
import { Sharing } from './sharing.tsx';
import { StateBar } from './state-bar.tsx';
import { stateLine } from './state-line.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { useNamed } from './use-named.ts';
import { useShared } from './use-shared.ts';
import type { View } from './view.ts';
import { dropWaiting, onWaitingChanged, readWaiting } from './waiting.ts';
import type { PageToShare } from './what-to-share.ts';

const day = 86_400_000;
const restDays = 14;

interface Undo {
  readonly deed: string;
  readonly back: () => Promise<Result<unknown>>;
}

const place = here();

async function saveLast(): Promise<void> {
  const now = Date.now();
  const text = await lastCopy(now);
  if (text) saveFile(copyName(now), text);
}

/** The toolbar's popup: what I do now, what waits, her people. */
export function PopupPage() {
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
  const hide = useQuickHide(closeThisPage);
  useLook(memory.state === 'ready' ? memory.value.settings.look : undefined);
  const main = useFocusAfter(view);

  const list = useCallback(() => setView({ at: 'list' }), []);

  /** Does one change; what was not kept is said, and the view she is in stays. */
  async function change<T>(deed: Promise<Result<T>>): Promise<T | undefined> {
    const result = await deed;
    setNotKept(result.ok ? undefined : result.error);
    return result.ok ? result.value : undefined;
  }

  async function save(typed: PersonTyped, friend: Friend | undefined) {
    const kept = keptFrom(typed, place.countries, place.country, friend);
    const at = Date.now();
    const saved = await (friend ? changePatiently(friend, kept, at) : addPatiently(kept, at, newId));
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
    if (!(await change(changeFriend(friend.id, { lastIn: Date.now() }, Date.now())))) return;
    setUndo({
      deed: t('optionsHeardNoted', friend.name),
      back: () => changeFriend(friend.id, { lastIn: friend.lastIn }, Date.now()),
    });
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

  function content() {
    if (memory.state === 'loading') return <StillShapes />;
    if (memory.state === 'failed')
      return <Trouble alone error={memory.error} onAgain={memory.again} onCopy={() => void saveLast()} />;
    const { friends, kept, pauses, unreadable } = memory.value;
    const people = friends.filter((friend) => !friend.archived);
    if (view.at === 'form') {
      return (
        <section class="sheet">
          <h1 class="sheet-title">{view.friend ? view.friend.name : t('popupAddTitle')}</h1>
          <FriendForm
            start={typedFrom(view.friend, place.country)}
            countries={place.countries}
            whole={false}
            startTyping
            onSave={(typed) => void save(typed, view.friend)}
            onLeave={list}
          />
          <NotKept error={notKept} />
        </section>
      );
    }
    if (view.at === 'draft') {
      const { friend, draft, done, edited } = view;
      return (
        <DraftSheet
          friend={friend}
          people={people}
          drafts={draft === undefined ? helloDrafts() : [{ label: '', text: draft }]}
          onOpenWeb={(address) => void openWebPage(address)}
          onSent={(how) => sent(friend, how, done)}
          onBack={list}
          onEdited={edited}
        />
      );
    }
    if (view.at === 'share' || view.at === 'others') {
      const { timeZone } = place;
      const toSend = { view, people, now, timeZone, memory: memory.value };
      return <Sharing {...toSend} onChange={change} onSent={sent} onPick={pick} onBack={list} />;
    }
    return (
      <>
        <Notes
          friends={people}
          kept={kept}
          waiting={waiting ?? null}
          now={now}
          timeZone={place.timeZone}
          onOpen={(friend, draft, done, edited) => setView({ at: 'draft', friend, draft, done, edited })}
          onKeepEdited={(one) => change(keepEdited(one))}
          onLetKeptGo={(id) => change(letGo(id))}
          onLetWaitingGo={() => dropWaiting().then(readAgain)}
        />
        {people.length === 0 && !undo ? (
          <section class="empty">
            <h1 class="serif">{t('peopleStartWithOne')}</h1>
            <p class="says">{t('peopleStartWho')}</p>
            <FirstPerson
              countries={place.countries}
              alsoUp={false}
              button={t('peopleKeep')}
              onKeep={(typed) => void save(typed, undefined)}
            />
          </section>
        ) : (
          <People
            people={people}
            now={now}
            timeZone={place.timeZone}
            deed={undo?.deed}
            onUndo={() => void undoIt()}
            onUndoGone={() => setUndo(undefined)}
            onAdd={() => setView({ at: 'form' })}
            onEdit={(friend) => setView({ at: 'form', friend })}
            onWrite={(friend) => setView({ at: 'draft', friend })}
            onHeard={(friend) => void heard(friend)}
            onRest={(friend, resting) => void rest(friend, resting)}
            onRemove={(friend) => void remove(friend)}
          />
        )}
        <LeftAlone pauses={pauses} onChange={(next) => void change(changePauses(next))} />
        <NotKept error={notKept} />
        {unreadable > 0 && <p class="says unreadable">{t('failureUnreadable')}</p>}
      </>
    );
  }

  return (
    <div class="popup">
      {view.at === 'list' && (
        <ShareBlock
          {...{ toShare, now }}
          known={memory.state === 'ready' ? memory.value : memory.state}
          timeZone={place.timeZone}
          onPick={pick}
          onOthers={others}
        />
      )}
      {view.at === 'list' && <StateBar line={line()} onBack={ownQuiet()} onFresh={longerGaps()} />}
      {view.at === 'list' && memory.state === 'ready' && origins && (
        <ScrollHere
          settings={memory.value.settings}
          pauses={memory.value.pauses}
          origins={origins}
          isNever={neverNoticed}
          onChange={change}
          onGrantsChanged={grantsAgain}
        />
      )}
      <main class="popup-main" ref={main}>
        {content()}
      </main>
      <PopupFoot onHide={hide} />
    </div>
  );

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
    const rare = safetyLine({ unsaved: unsaved === true, readOnly: readOnly === true, mended }, now);
    if (rare) return rare;
    const spoke = nudges.some((nudge) => nudge.at > now - day && nudge.answer !== 'unseen');
    const wanted = [...siteHosts(), ...hostPatterns({ hosts: settings.addedFeeds })];
    const looks = looksFor(coveredBy(origins, wanted).map(hostOfPattern), settings);
    const sites = looks.searches || looks.feeds;
    const next = soonestOfEach(memory.value, looks, now, place.timeZone);
    return stateLine({ settings, pauses, sites, spoke, soonest: next }, now, place.timeZone);
  }
}
