import { useState } from 'preact/hooks';
import { FindPeople } from '../../components/find-people.tsx';
import { FriendRow } from '../../components/friend-row.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { UndoLine } from '../../components/undo-line.tsx';
import { useInSlices } from '../../components/use-in-slices.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { namesMatching } from '../../utils/friends/names-matching.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  readonly people: readonly Friend[];
  readonly now: number;
  readonly timeZone: string;
  /** What was just done and can be undone. */
  readonly deed: string | undefined;
  readonly onUndo: () => void;
  readonly onUndoGone: () => void;
  readonly onAdd: () => void;
  readonly onEdit: (friend: Friend) => void;
  readonly onWrite: (friend: Friend) => void;
  readonly onHeard: (friend: Friend) => void;
  readonly onRest: (friend: Friend, resting: boolean) => void;
  readonly onRemove: (friend: Friend) => void;
}

/** Find and add, then the rows: a click on a person opens a draft for them. */
export function People(props: Props) {
  const { people, now, timeZone, deed } = props;
  const [wanted, setWanted] = useState('');
  const found = namesMatching(people, wanted);
  const drawn = useInSlices(found);
  return (
    <section>
      <h1 class="visually-hidden">{t('peopleTitle')}</h1>
      <FindPeople
        wanted={wanted}
        rowClass="find"
        buttonClass="button button-small"
        onWanted={setWanted}
        onAdd={props.onAdd}
      />
      {deed !== undefined && <UndoLine deed={deed} onUndo={props.onUndo} onGone={props.onUndoGone} />}
      <ul class="rows">
        {drawn.map((friend) => {
          const resting = friend.snoozeUntil !== undefined && friend.snoozeUntil > now;
          return (
            <li class="row" key={friend.id}>
              <button type="button" class="row-write" data-friend={friend.id} onClick={() => props.onWrite(friend)}>
                <FriendRow friend={friend} people={people} now={now} timeZone={timeZone} size={36} />
              </button>
              <RowMenu
                label={t('peopleMoreAbout', friend.name)}
                items={[
                  { label: t('peopleEdit'), act: () => props.onEdit(friend) },
                  { label: t('optionsHeardFrom', friend.name), act: () => props.onHeard(friend) },
                  { label: t(resting ? 'peopleEndRest' : 'peopleRest'), act: () => props.onRest(friend, !resting) },
                  { label: t('peopleRemove'), act: () => props.onRemove(friend) },
                ]}
              />
            </li>
          );
        })}
      </ul>
      <p class="says none" role="status">
        {found.length === 0 && wanted.trim() !== '' ? t('peopleNobodyByThatName') : ''}
      </p>
    </section>
  );
}
