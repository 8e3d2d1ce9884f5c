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

  async function add(typed: PersonTyped) {
    const added = await keep(addFriend(keptFrom(typed, place.countries, place.country), Date.now()));
    if (added) onAdded(added.id);
  }

  if (friends.state === 'loading') return <div class="person-place" />;
  if (friends.state === 'failed') return <Trouble error={friends.error} onAgain={friends.again} />;
  if (friend) {
    return (
      <div class="kept-person">
        <FriendRow
          friend={friend}
          people={friends.value.friends}
          now={Date.now()}
          timeZone={place.timeZone}
          size={44}
        />
        <p class="says" role="status">
          {t('welcomeKept', friend.name)}
        </p>
        <button
          type="button"
          class="link link-alone says"
          onClick={() => void keep(removeFriend(friend.id, Date.now()))}
        >
          {t('welcomeNotRight')}
        </button>
        <NotKept error={notKept} />
      </div>
    );
  }
  return (
    <div class="on-bg">
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
