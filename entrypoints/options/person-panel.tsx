import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FriendFace } from '../../components/friend-face.tsx';
import { FriendForm } from '../../components/friend-form.tsx';
import { friendLine } from '../../components/friend-line.ts';
import type { Here } from '../../components/here.ts';
import { type PersonTyped, typedFrom } from '../../components/person-typed.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  /** Nobody: the panel takes somebody new. */
  readonly friend: Friend | undefined;
  readonly people: readonly Friend[];
  readonly now: number;
  readonly place: Here;
  /** What was just done, in one word. */
  readonly said: string;
  readonly onSave: (typed: PersonTyped, began: PersonTyped) => Promise<boolean>;
  readonly onLeave: () => void;
  readonly onHeard: (friend: Friend) => void;
  readonly onRest: (friend: Friend) => void;
  readonly onPutAway: (friend: Friend) => void;
  readonly onRemove: (friend: Friend) => void;
  /** What stands below the form. */
  readonly children?: ComponentChildren;
}

/** One person: who, how to reach them, what they are the one for, when. */
export function PersonPanel({ friend, people, now, place, said, onSave, onLeave, children, ...acts }: Props) {
  const [turn, setTurn] = useState(0);
  const resting = friend?.snoozeUntil !== undefined && friend.snoozeUntil > now;
  return (
    <section class="panel" aria-label={friend?.name ?? t('popupAddTitle')}>
      <header class="panel-head">
        {friend && <FriendFace friend={friend} people={people} size={56} />}
        <div class="panel-words">
          <h2 class="panel-name">{friend?.name ?? t('popupAddTitle')}</h2>
          <p class="says">{friend ? friendLine(friend, now, place.timeZone) : t('peopleStartWho')}</p>
        </div>
        {friend && (
          <button type="button" class="button button-small" onClick={() => acts.onHeard(friend)}>
            {t('optionsHeardFrom', friend.name)}
          </button>
        )}
      </header>
      <FriendForm
        key={turn}
        start={typedFrom(friend, place.country)}
        countries={place.countries}
        whole
        startTyping={friend === undefined && people.length > 0}
        onSave={onSave}
        onLeave={() => {
          setTurn(turn + 1);
          onLeave();
        }}
      >
        <span class="says" role="status">
          {said}
        </span>
        {friend && (
          <span class="panel-quiet">
            <button type="button" class="link link-alone says" onClick={() => acts.onRest(friend)}>
              {t(resting ? 'peopleEndRest' : 'peopleRest')}
            </button>
            <button type="button" class="link link-alone says" onClick={() => acts.onPutAway(friend)}>
              {t('peoplePutAway')}
            </button>
            <button type="button" class="link link-alone says" onClick={() => acts.onRemove(friend)}>
              {t('peopleRemove')}
            </button>
          </span>
        )}
      </FriendForm>
      {children}
    </section>
  );
}
