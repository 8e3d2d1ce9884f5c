import './people.css';
import { useState } from 'preact/hooks';
import { FindPeople } from '../../components/find-people.tsx';
import { FriendRow } from '../../components/friend-row.tsx';
import { here } from '../../components/here.ts';
import { changeFrom, keptFrom, type PersonTyped } from '../../components/person-typed.ts';
import { NotKept } from '../../components/trouble.tsx';
import { UndoLine } from '../../components/undo-line.tsx';
import { useClock } from '../../components/use-clock.ts';
import { useInSlices } from '../../components/use-in-slices.ts';
import { useKept } from '../../components/use-kept.ts';
import { useUndo } from '../../components/use-undo.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { namesMatching } from '../../utils/friends/names-matching.ts';
import { t } from '../../utils/i18n/t.ts';
import { addFriends, takeBackFriends } from '../../utils/storage/bring-friends.ts';
import { changeFriend, putBackFriend, removeFriend } from '../../utils/storage/friends-store.ts';
import { heardFrom } from '../../utils/storage/heard-from.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { addPatiently, changePatiently } from '../../utils/storage/patient-edits.ts';
import type { Ticked } from './bring-list.tsx';
import { InTouch } from './in-touch.tsx';
import { PersonPanel } from './person-panel.tsx';
import { PutAway } from './put-away.tsx';
import { SetAside } from './set-aside.tsx';
import { broughtInWords, whatToBring } from './what-to-bring.ts';

const place = here();
const restMs = 14 * 86_400_000;

type BringPeople = typeof import('./bring-people.tsx').BringPeople;

/** The list, and one person's panel beside it. */
export function PeoplePage({ memory }: { memory: Memory }) {
  const now = useClock();
  const people = memory.friends.filter((friend) => !friend.archived);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string | 'new' | undefined>(people[0]?.id ?? 'new');
  // Chosen before it is kept, so that keeping the same person twice keeps them once.
  const [newId, setNewId] = useState<string>(() => crypto.randomUUID());
  const [said, setSaid] = useState('');
  const { notKept, keep } = useKept();
  const { deed, word, offer, goBack, forget } = useUndo();
  const [Bringing, setBringing] = useState<BringPeople>();
  const [notLoaded, setNotLoaded] = useState(false);
  const friend = people.find((one) => one.id === chosen);
  const found = namesMatching(people, wanted);
  const drawn = useInSlices(found);

  function choose(next: string | 'new' | undefined) {
    setSaid('');
    setChosen(next);
  }

  async function save(typed: PersonTyped, began: PersonTyped): Promise<boolean> {
    const { countries, country } = place;
    const now = Date.now();
    const saved = await keep(
      friend
        ? changePatiently(friend, changeFrom(typed, began, countries, country, friend), now)
        : addPatiently(keptFrom(typed, countries, country), now, newId),
    );
    if (!saved) return false;
    setNewId(crypto.randomUUID());
    setChosen(saved.id);
    setSaid(t('peopleSaved'));
    return true;
  }

  async function changeWithUndo(one: Friend, change: Partial<Friend>, before: Partial<Friend>, done: string) {
    if (!(await keep(changeFriend(one.id, change, Date.now())))) return;
    offer({ deed: done, back: () => keep(changeFriend(one.id, before, Date.now())) });
  }

  async function remove(one: Friend) {
    const removed = await keep(removeFriend(one.id, Date.now()));
    if (!removed) return;
    choose(undefined);
    offer({
      deed: t('peopleRemoved', removed.name),
      back: () => keep(putBackFriend(removed)).then((there) => there && choose(there.id)),
    });
  }

  function rest(one: Friend) {
    const resting = one.snoozeUntil !== undefined && one.snoozeUntil > Date.now();
    const snoozeUntil = resting ? undefined : Date.now() + restMs;
    const done = t(resting ? 'peopleRestOver' : 'peopleRests', one.name);
    return changeWithUndo(one, { snoozeUntil }, { snoozeUntil: one.snoozeUntil }, done);
  }

  async function putAway(one: Friend) {
    await changeWithUndo(one, { archived: true }, { archived: undefined }, t('peoplePutAwayDone', one.name));
    choose(undefined);
  }

  async function heard(one: Friend) {
    const takeBack = await keep(heardFrom(one, Date.now()));
    if (takeBack) offer({ deed: t('optionsHeardNoted', one.name), back: () => keep(takeBack()) });
  }

  /** Reading files is a part of its own, loaded only when she asks for it. */
  async function openBringing() {
    const part = await import('./bring-people.tsx').catch(() => undefined);
    setNotLoaded(part === undefined);
    setBringing(() => part?.BringPeople);
  }

  async function bring(ticked: readonly Ticked[]) {
    const { fresh, more } = whatToBring(ticked);
    const brought = await keep(addFriends(fresh, more, Date.now()));
    if (!brought) return;
    setBringing(undefined);
    // A form that stands open would still hold what was there before.
    choose(brought.more.length === 0 && brought.added.length === 1 ? brought.added[0] : undefined);
    const back = () => keep(takeBackFriends(brought)).then(() => choose(undefined));
    offer({ deed: broughtInWords(ticked), word: t('bringUndo'), back });
  }

  if (Bringing) {
    return (
      <>
        <Bringing
          friends={memory.friends}
          place={place}
          onBring={(ticked) => void bring(ticked)}
          onLeave={() => setBringing(undefined)}
        />
        <NotKept error={notKept} />
      </>
    );
  }

  return (
    <>
      <p class="page-says">{t('peopleSubtitle')}</p>
      <div class="people">
        <section class="people-list on-bg" aria-label={t('peopleTitle')}>
          <FindPeople
            wanted={wanted}
            rowClass="people-find"
            buttonClass="button"
            onWanted={setWanted}
            onAdd={() => choose('new')}
          />
          <ul>
            {drawn.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  class="people-row"
                  aria-current={one.id === chosen ? 'true' : undefined}
                  onClick={() => choose(one.id)}
                >
                  <FriendRow friend={one} people={people} now={now} timeZone={place.timeZone} size={38} />
                </button>
              </li>
            ))}
          </ul>
          <p class="says" role="status">
            {found.length === 0 && wanted.trim() !== '' ? t('peopleNobodyByThatName') : ''}
          </p>
          <PutAway
            friends={memory.friends.filter((one) => one.archived)}
            onBack={(one) => void keep(changeFriend(one.id, { archived: undefined }, Date.now()))}
          />
          <SetAside memory={memory} keep={keep} onBack={(one) => choose(one.id)} />
          <button type="button" class="link link-alone says" onClick={() => void openBringing()}>
            {t('bringOpen')}
          </button>
          <p class="wrong" role="alert">
            {notLoaded ? t('bringNotLoaded') : ''}
          </p>
          {memory.unreadable > 0 && <p class="says">{t('failureUnreadable')}</p>}
        </section>
        <div class="people-side">
          {deed !== undefined && <UndoLine deed={deed} word={word} onUndo={goBack} onGone={forget} />}
          {friend || chosen === 'new' ? (
            <PersonPanel
              key={friend?.id ?? 'new'}
              friend={friend}
              people={people}
              now={now}
              place={place}
              said={said}
              onSave={save}
              onLeave={() => choose(friend?.id ?? people[0]?.id)}
              onHeard={(one) => void heard(one)}
              onRest={(one) => void rest(one)}
              onPutAway={(one) => void putAway(one)}
              onRemove={(one) => void remove(one)}
            >
              {friend && <InTouch friend={friend} now={now} timeZone={place.timeZone} keep={keep} offer={offer} />}
            </PersonPanel>
          ) : (
            <p class="muted">{t('peopleNobodyChosen')}</p>
          )}
          <NotKept error={notKept} />
        </div>
      </div>
    </>
  );
}
