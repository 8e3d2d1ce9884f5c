import { useState } from 'preact/hooks';
import { DraftSheet } from '../../components/draft-sheet.tsx';
import { ShareWays } from '../../components/share-ways.tsx';
import { openWebPage } from '../../utils/browser/own-pages.ts';
import type { Channel, Friend } from '../../utils/friends/friend.ts';
import { clockTime } from '../../utils/i18n/format.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { type OwnWords, type ShareWording, shareWordings } from '../../utils/nudge/share-draft.ts';
import { isWelcome, morningFor } from '../../utils/nudge/when-to-send.ts';
import type { Shared } from './look-at-shared.ts';
import { shownLink } from './what-to-share.ts';

interface Props {
  readonly friend: Friend;
  readonly people: readonly Friend[];
  readonly shared: Shared;
  readonly own: readonly OwnWords[];
  /** Moves the lines on, so that the same one does not come every time. */
  readonly turn: number;
  readonly now: number;
  readonly timeZone: string;
  /** She opened the channel or copied: kept is who, when and how, never what. */
  readonly onSent: (how: Channel['type']) => Promise<unknown>;
  readonly onOwnWords: (own: OwnWords[]) => Promise<unknown>;
  readonly onMorning: (draft: string, dueAt: number) => void;
  readonly onBack: () => void;
}

const names: Readonly<Record<ShareWording['tone'], MessageKey>> = {
  own: 'shareOwn',
  wry: 'cardToneWry',
  plain: 'cardTonePlain',
  link: 'shareJustLink',
};

/** A record of a kept draft has room for this much. */
const longestKept = 2_000;

/** A page for one friend: an editable line with the tidied link below it, and every way to get it there. */
export function ShareSheet(props: Props) {
  const { friend, people, shared, own, now, timeZone } = props;
  const wordings = shareWordings(shared.kind, own, props.turn);
  const kept = own.find(({ kind }) => kind === shared.kind);
  const [keeps, setKeeps] = useState(kept !== undefined);
  const isOwn = (words: string) =>
    words.trim() !== '' && wordings.every(({ tone, text }) => tone === 'own' || text !== words);

  /** Her words are kept, changed or forgotten only when she has made use of them, as the tick says. */
  async function settleWords(words: string) {
    const others = own.filter(({ kind }) => kind !== shared.kind);
    const next = keeps && isOwn(words) ? [...others, { kind: shared.kind, text: words.trim() }] : keeps ? own : others;
    if (JSON.stringify(next) !== JSON.stringify(own)) await props.onOwnWords([...next]);
  }

  const dueAt = isWelcome(friend, now, timeZone) ? undefined : morningFor(friend, now, timeZone);
  return (
    <DraftSheet
      friend={friend}
      people={people}
      drafts={wordings.map(({ tone, text }) => ({ label: t(names[tone]), text }))}
      link={{ href: shared.href, shown: shownLink(shared.href) }}
      onOpenWeb={(address) => void openWebPage(address)}
      onSent={async (how, words) => {
        await settleWords(words);
        await props.onSent(how);
      }}
      onBack={props.onBack}
      below={(words, whole) => (
        <ShareWays
          href={shared.href}
          words={words}
          ownWords={isOwn(words)}
          keepsWords={keeps}
          onKeepWords={setKeeps}
          morning={
            dueAt !== undefined && whole.length <= longestKept
              ? {
                  time: clockTime(dueAt, timeZone, t('stateLanguage')),
                  onKeep: () => void settleWords(words).then(() => props.onMorning(whole, dueAt)),
                }
              : undefined
          }
          onShared={() => void settleWords(words).then(() => props.onSent('copy'))}
        />
      )}
    />
  );
}
