import { useState } from 'preact/hooks';
import { FindBox } from '../../components/find-box.tsx';
import { FriendRow } from '../../components/friend-row.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import { namesMatching } from '../../utils/friends/names-matching.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  readonly people: readonly Friend[];
  readonly now: number;
  readonly timeZone: string;
  /** What she typed in the address bar, when it named nobody, or more than one. */
  readonly wanted: string;
  readonly onPick: (friend: Friend) => void;
  readonly onBack: () => void;
}

/** Everybody, to send a page to; also those who rest. */
export function ShareOthers({ people, now, timeZone, wanted, onPick, onBack }: Props) {
  const [typed, setTyped] = useState(wanted);
  const found = namesMatching(people, typed);
  return (
    <section class="sheet share-others">
      <header class="sheet-head">
        <h1 class="sheet-title" tabIndex={-1} data-start>
          {t('shareToWhom')}
        </h1>
        <button type="button" class="link link-alone says" onClick={onBack}>
          {t('peopleBack')}
        </button>
      </header>
      <FindBox label={t('peopleFind')} wanted={typed} onWanted={setTyped} />
      <ul class="rows">
        {found.map((friend) => (
          <li class="row" key={friend.id}>
            <button type="button" class="row-write" onClick={() => onPick(friend)}>
              <FriendRow friend={friend} people={people} now={now} timeZone={timeZone} size={36} />
            </button>
          </li>
        ))}
      </ul>
      <p class="says none" role="status">
        {found.length === 0 ? t('peopleNobodyByThatName') : ''}
      </p>
    </section>
  );
}
