import './sheet.css';
import { DraftSheet } from '../../components/draft-sheet.tsx';
import { FirstPerson } from '../../components/first-person.tsx';
import { FriendForm } from '../../components/friend-form.tsx';
import { LeftAlone } from '../../components/left-alone.tsx';
import { typedFrom } from '../../components/person-typed.ts';
import { StillShapes } from '../../components/still-shapes.tsx';
import { NotKept, Trouble } from '../../components/trouble.tsx';
import { useQuickHide } from '../../components/use-quick-hide.ts';
import { closeThisPage, openWebPage } from '../../utils/browser/own-pages.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { neverNoticed } from '../../utils/signals/feed-kind.ts';
import { copyName } from '../../utils/storage/copy.ts';
import { keepEdited, letGo } from '../../utils/storage/kept-store.ts';
import { lastCopy } from '../../utils/storage/last-copy.ts';
import { changePauses } from '../../utils/storage/settings-store.ts';
import { helloDrafts } from './hello-drafts.ts';
import { Notes } from './notes.tsx';
import { People } from './people.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { ScrollHere } from './scroll-here.tsx';
import { ShareBlock } from './share-block.tsx';
import { ShareOthers } from './share-others.tsx';
import { Sharing } from './sharing.tsx';
import { SmallAsk } from './small-ask.tsx';
import { StateBar } from './state-bar.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { place, usePopup } from './use-popup.ts';
import { dropWaiting } from './waiting.ts';

async function saveLast(): Promise<void> {
  const now = Date.now();
  const text = await lastCopy(now);
  if (text) saveFile(copyName(now), text);
}

/** The toolbar's popup: what I do now, what waits, her people. */
export function PopupPage() {
  const popup = usePopup();
  const { now, memory, view, setView, list, pick, others, change, save, sent, undo } = popup;
  const hide = useQuickHide(closeThisPage);
  const main = useFocusAfter(view);

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
            onSave={(typed, began) => void save(typed, view.friend && { friend: view.friend, began })}
            onLeave={list}
          />
          <NotKept error={popup.notKept} />
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
    if (view.at === 'whom') {
      const { timeZone } = place;
      const pickForDraft = (friend: Friend) => setView({ ...view, at: 'draft', friend });
      return <ShareOthers {...{ people, now, timeZone, wanted: '' }} onPick={pickForDraft} onBack={list} />;
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
          waiting={popup.waiting ?? null}
          now={now}
          timeZone={place.timeZone}
          onOpen={(friend, draft, done, edited) => setView({ at: 'draft', friend, draft, done, edited })}
          onKeepEdited={(one) => change(keepEdited(one))}
          onLetKeptGo={(id) => change(letGo(id))}
          onLetWaitingGo={() => dropWaiting().then(popup.readAgain)}
        />
        {popup.ask && <SmallAsk held={popup.ask} people={people} />}
        {people.length === 0 && !undo ? (
          <section class="empty">
            <h1 class="serif">{t('peopleStartWithOne')}</h1>
            <p class="says">{t('peopleStartWho')}</p>
            <FirstPerson
              countries={place.countries}
              alsoUp={false}
              button={t('peopleKeep')}
              onKeep={(typed) => void save(typed)}
            />
          </section>
        ) : (
          <People
            people={people}
            now={now}
            timeZone={place.timeZone}
            deed={undo?.deed}
            onUndo={() => void popup.undoIt()}
            onUndoGone={() => popup.setUndo(undefined)}
            onAdd={() => setView({ at: 'form' })}
            onEdit={(friend) => setView({ at: 'form', friend })}
            onWrite={(friend) => setView({ at: 'draft', friend })}
            onHeard={(friend) => void popup.heard(friend)}
            onRest={(friend, resting) => void popup.rest(friend, resting)}
            onRemove={(friend) => void popup.remove(friend)}
          />
        )}
        <LeftAlone pauses={pauses} onChange={(next) => void change(changePauses(next))} />
        <NotKept error={popup.notKept} />
        {unreadable > 0 && <p class="says unreadable">{t('failureUnreadable')}</p>}
      </>
    );
  }

  return (
    <div class="popup">
      {view.at === 'list' && (
        <ShareBlock
          {...{ toShare: popup.toShare, now }}
          known={memory.state === 'ready' ? memory.value : memory.state}
          timeZone={place.timeZone}
          onPick={pick}
          onOthers={others}
        />
      )}
      {view.at === 'list' && <StateBar line={popup.line()} onBack={popup.ownQuiet()} onFresh={popup.longerGaps()} />}
      {view.at === 'list' && memory.state === 'ready' && popup.origins && (
        <ScrollHere
          settings={memory.value.settings}
          pauses={memory.value.pauses}
          origins={popup.origins}
          isNever={neverNoticed}
          onChange={change}
          onGrantsChanged={popup.grantsAgain}
        />
      )}
      <main class="popup-main" ref={main}>
        {content()}
      </main>
      <PopupFoot onHide={hide} />
    </div>
  );
}
