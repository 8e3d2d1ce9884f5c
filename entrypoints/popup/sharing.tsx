import type { Result } from '../../utils/errors/result.ts';
import type { Channel, Friend } from '../../utils/friends/friend.ts';
import { keptUntil } from '../../utils/nudge/when-to-send.ts';
import { keep } from '../../utils/storage/kept-store.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { ShareOthers } from './share-others.tsx';
import { ShareSheet } from './share-sheet.tsx';
import type { View } from './view.ts';
import type { PageToShare } from './what-to-share.ts';

interface Props {
  readonly view: Extract<View, { at: 'share' | 'others' }>;
  readonly memory: Memory;
  readonly people: readonly Friend[];
  readonly now: number;
  readonly timeZone: string;
  /** Does one change; gives what was kept, or nothing and says so beside the list. */
  readonly onChange: <T>(change: Promise<Result<T>>) => Promise<T | undefined>;
  readonly onSent: (friend: Friend, how: Channel['type']) => Promise<unknown>;
  readonly onPick: (friend: Friend, page: PageToShare) => void;
  readonly onBack: () => void;
}

/** Sending a page: first to whom, where she wants somebody else than the faces; then the draft with its link. */
export function Sharing({ view, memory, people, now, timeZone, onChange, onSent, onPick, onBack }: Props) {
  if (view.at === 'others') {
    const { page, wanted } = view;
    return <ShareOthers {...{ people, now, timeZone, wanted, onBack }} onPick={(friend) => onPick(friend, page)} />;
  }
  const { friend, shared } = view;

  async function keepForMorning(draft: string, dueAt: number) {
    const until = keptUntil(dueAt, timeZone);
    const kept = { id: crypto.randomUUID(), friendId: friend.id, draft, dueAt, until, withSupport: false };
    if (await onChange(keep({ ...kept, kind: 'morning' }))) onBack();
  }

  return (
    <ShareSheet
      {...{ friend, people, shared, now, timeZone, onBack }}
      own={memory.settings.shareWords ?? []}
      turn={memory.connections.length}
      onSent={(how) => onSent(friend, how)}
      onOwnWords={(shareWords) => onChange(changeSettings({ shareWords }))}
      onMorning={(draft, dueAt) => void keepForMorning(draft, dueAt)}
    />
  );
}
