import './people.css';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const rows = useRef<HTMLUListElement>(null);
  /** Whom the last deed was about; set once it is undone, until the keyboard is back on their row. */
  const about = useRef<string>(undefined);
  const undone = useRef(false);
  useEffect(() => {
    if (!undone.current || deed !== undefined || about.current === undefined) return;
    const row = rows.current?.querySelector<HTMLElement>(`[data-friend="${CSS.escape(about.current)}"]`);
    if (!row) return;
    undone.current = false;
    if (document.activeElement === document.body) row.focus();
  }, [deed, people]);
  const doTo = (friend: Friend, act: (friend: Friend) => void) => () => {
    about.current = friend.id;
    act(friend);
  };
  const undo = () => {
    undone.current = true;
    props.onUndo();
  };
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
      {deed !== undefined && <UndoLine deed={deed} onUndo={undo} onGone={props.onUndoGone} />}
      <ul class="rows" ref={rows}>
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
                  { label: t('optionsHeardFrom', friend.name), act: doTo(friend, props.onHeard) },
                  {
                    label: t(resting ? 'peopleEndRest' : 'peopleRest'),
                    act: doTo(friend, (one) => props.onRest(one, !resting)),
                  },
                  { label: t('peopleRemove'), act: doTo(friend, props.onRemove) },
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
