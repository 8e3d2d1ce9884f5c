import './notes.css';
import { useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { FriendFace } from '../../components/friend-face.tsx';
import { ownPage } from '../../utils/browser/own-pages.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { clockTime } from '../../utils/i18n/format.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Kept } from '../../utils/nudge/nudge.ts';
import type { Waiting } from './waiting.ts';

interface Props {
  readonly friends: readonly Friend[];
  readonly kept: readonly Kept[];
  readonly waiting: Waiting | null;
  readonly now: number;
  readonly timeZone: string;
  readonly onOpen: (friend: Friend, draft: string, done: () => unknown, edited?: (text: string) => unknown) => void;
  readonly onKeepEdited: (kept: Kept) => unknown;
  readonly onLetKeptGo: (id: string) => unknown;
  readonly onLetWaitingGo: () => unknown;
}

/** What waits for her: a suggestion that no page could show, and the drafts she kept for the morning. */
export function Notes({
  friends,
  kept,
  waiting,
  now,
  timeZone,
  onOpen,
  onKeepEdited,
  onLetKeptGo,
  onLetWaitingGo,
}: Props) {
  const of = (id: string | undefined) => friends.find((friend) => friend.id === id);
  const there = kept.filter((one) => one.until > now);
  return (
    <>
      {waiting && waiting.until > now && (
        <Note
          friend={of(waiting.friendId)}
          people={friends}
          when={t('popupStillHere')}
          draft={waiting.draft}
          withSupport={waiting.kind === 'with-support'}
          onOpen={(friend) => onOpen(friend, waiting.draft, onLetWaitingGo)}
          onLetGo={onLetWaitingGo}
        />
      )}
      {there.map((one) => (
        <Note
          key={one.id}
          friend={of(one.friendId)}
          people={friends}
          when={
            one.dueAt > now
              ? t('popupKeepsTill', clockTime(one.dueAt, timeZone, t('stateLanguage')))
              : t('popupReadyNow')
          }
          draft={one.draft}
          withSupport={one.withSupport}
          onOpen={(friend) =>
            onOpen(
              friend,
              one.draft,
              () => onLetKeptGo(one.id),
              (text) => onKeepEdited({ ...one, draft: text }),
            )
          }
          onLetGo={() => onLetKeptGo(one.id)}
        />
      ))}
    </>
  );
}

interface NoteProps {
  /** Nobody: she has no friend on the list, or this one is gone; the line can still be copied. */
  readonly friend: Friend | undefined;
  readonly people: readonly Friend[];
  readonly when: string;
  readonly draft: string;
  /** A friend is not the only one offered: other people to talk to stand beside the draft, as on the card. */
  readonly withSupport: boolean;
  readonly onOpen: (friend: Friend) => void;
  readonly onLetGo: () => unknown;
}

function Note({ friend, people, when, draft, withSupport, onOpen, onLetGo }: NoteProps) {
  const [said, setSaid] = useState('');
  const copy = async () => setSaid(t((await copyText(draft)) ? 'peopleCopied' : 'peopleNotCopied'));
  return (
    <section class="note" aria-label={friend ? t('popupFor', friend.name) : t('popupForSomeone')}>
      <p class="note-who">
        {friend && <FriendFace friend={friend} people={people} size={32} />}
        <span class="note-name">
          <b>{friend ? t('popupFor', friend.name) : t('popupForSomeone')}</b>
          {friend && <span class="muted"> · {when}</span>}
        </span>
      </p>
      <p class="note-draft" title={draft}>
        {draft}
      </p>
      {withSupport && (
        <p class="says note-support">
          {t('cardSupport')}{' '}
          <a class="link link-act" href={ownPage('support')} target="_blank" rel="noreferrer">
            {t('cardSupportLink')}
          </a>
        </p>
      )}
      <div class="pair">
        {friend ? (
          <button type="button" class="button button-small" onClick={() => onOpen(friend)}>
            {t('popupOpenDraft')}
          </button>
        ) : (
          <button type="button" class="button button-small" onClick={() => void copy()}>
            {t('popupCopyLine')}
          </button>
        )}
        <button type="button" class="button button-small" onClick={() => void onLetGo()}>
          {t('popupLetGo')}
        </button>
      </div>
      <p class="says" role="status">
        {said}
      </p>
    </section>
  );
}
