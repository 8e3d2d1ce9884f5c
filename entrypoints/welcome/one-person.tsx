import { useEffect, useRef } from 'preact/hooks';
import { FirstPerson } from '../../components/first-person.tsx';
import { FriendRow } from '../../components/friend-row.tsx';
import { here } from '../../components/here.ts';
import { keptFrom, type PersonTyped } from '../../components/person-typed.ts';
import { NotKept, Trouble } from '../../components/trouble.tsx';
import { useKept } from '../../components/use-kept.ts';
import type { Live } from '../../components/use-live.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { addFriend, type FriendList, removeFriend } from '../../utils/storage/friends-store.ts';

const place = here();

interface Props {
  readonly friends: Live<FriendList>;
  /** The one she just added, or had before. */
  readonly friend: Friend | undefined;
  readonly onAdded: (id: string) => void;
}

/** Two boxes and Keep; afterwards who it is, and the way back. Skipping leads on. */
export function OnePerson({ friends, friend, onAdded }: Props) {
  const { notKept, keep } = useKept();

  const here = useRef<HTMLDivElement>(null);
  /** What she just pressed goes; the keyboard goes on from what stands in its place. */
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    here.current?.querySelector<HTMLElement>('[data-start], input')?.focus();
  }, [friend?.id]);

  async function add(typed: PersonTyped) {
    const added = await keep(addFriend(keptFrom(typed, place.countries, place.country), Date.now()));
    if (!added) return;
    pressed.current = true;
    onAdded(added.id);
  }

  async function takeOff({ id }: Friend) {
    pressed.current = true;
    if (!(await keep(removeFriend(id, Date.now())))) pressed.current = false;
  }

  if (friends.state === 'loading') return <div class="person-place" />;
  if (friends.state === 'failed') return <Trouble error={friends.error} onAgain={friends.again} />;
  if (friend) {
    return (
      <div class="kept-person" ref={here}>
        <FriendRow
          friend={friend}
          people={friends.value.friends}
          now={Date.now()}
          timeZone={place.timeZone}
          size={44}
        />
        <p class="says" role="status" tabIndex={-1} data-start>
          {t('welcomeKept', friend.name)}
        </p>
        <button type="button" class="link link-alone says" onClick={() => void takeOff(friend)}>
          {t('welcomeNotRight')}
        </button>
        <NotKept error={notKept} />
      </div>
    );
  }
  return (
    <div class="on-bg" ref={here}>
      <p class="says person-says">{t('welcomePersonSays')}</p>
      <FirstPerson countries={place.countries} alsoUp button={t('welcomeKeep')} onKeep={(typed) => void add(typed)} />
      <NotKept error={notKept} />
      <p class="says">
        {t('welcomeSkipBefore')}{' '}
        <a class="link" href="#where">
          {t('welcomeSkip')}
        </a>
        {t('welcomeSkipAfter')}
      </p>
    </div>
  );
}
