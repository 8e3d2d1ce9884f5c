import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/errors/result.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { type Asked, nothingAsked } from '../../utils/nudge/asked.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { copyTaken, opened, put, settled, switched } from '../../utils/nudge/note-asks.ts';
import { type SmallAsk, smallAsk } from '../../utils/nudge/small-asks.ts';
import { changeFriend } from '../../utils/storage/friends-store.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { saveListCopy } from './save-list-copy.ts';
import type { View } from './view.ts';

/** How far she has come with it: the question itself, or what her answer led to. */
export type AskStep = 'asked' | 'good' | 'not-alone' | 'talked' | 'another-time' | 'copied' | 'never';

interface Held {
  readonly ask: SmallAsk;
  readonly step: AskStep;
}

interface Around {
  /** Nothing while it is not known, or belongs to a newer version. */
  readonly memory: Memory | undefined;
  /** Whether a suggestion lies in the popup; nothing while that is not known. */
  readonly waits: boolean | undefined;
  readonly now: number;
  readonly timeZone: string;
  readonly setView: (view: View) => void;
  readonly change: <T>(deed: Promise<Result<T>>) => Promise<T | undefined>;
  readonly heard: (friend: Friend) => unknown;
}

/**
 * The one small ask of the popup, held from when it comes up until it is answered, and what she can do with it. It knows
 * the stored memory and nothing else: no page, no search, no quiet but her own (promises S3, S12).
 */
export function useSmallAsk({ memory, waits, now, timeZone, setView, change, heard }: Around) {
  const [held, setHeld] = useState<Held>();
  // It came up, or nothing was due, or something of hers lay there first: nothing more comes while the popup is open.
  const decided = useRef(false);
  const today = localTime(now, timeZone).day;
  const noted = (next: (asked: Asked) => Asked) => changeSettings(({ asks }) => ({ asks: next(asks ?? nothingAsked) }));

  const usable = memory && !memory.readOnly ? memory : undefined;
  const first = useRef(true);
  useEffect(() => {
    if (!usable || !first.current) return;
    first.current = false;
    const asks = opened(usable.settings.asks, today);
    if (asks !== usable.settings.asks) void noted((asked) => opened(asked, today));
  }, [usable]);

  const lies = waits === true || (usable?.kept.some(({ until }) => until > now) ?? false);
  useEffect(() => {
    if (lies) {
      decided.current = true;
      setHeld(undefined);
    }
    if (!usable || waits === undefined || decided.current) return;
    const found = smallAsk(usable, { now, timeZone, waits });
    // Decided once, as the popup opens: nothing moves under her hand later because a minute has passed.
    decided.current = true;
    if (!found) return;
    const { ask } = found;
    setHeld({ ask, step: 'asked' });
    const friendId = ask.kind === 'followThrough' ? ask.friend.id : undefined;
    if (found.fresh) void noted((asked) => put(asked, { kind: ask.kind, friendId }, today));
  }, [usable, waits, lies]);

  if (!held || lies || !usable) return undefined;
  const { ask, step } = held;

  /** It was answered: noted as such, and either something follows or it is gone. */
  function answered(next?: AskStep): Promise<unknown> {
    if (next) setHeld({ ask, step: next });
    else gone();
    return change(noted((asked) => settled(asked, ask.kind, today)));
  }

  const gone = () => setHeld(undefined);

  async function never() {
    setHeld({ ask, step: 'never' });
    const off = noted((asked) => switched(settled(asked, ask.kind, today), ask.kind, false));
    if (!(await change(off))) setHeld({ ask, step: 'asked' });
  }

  async function again() {
    const on = noted((asked) => ({ ...switched(asked, ask.kind, true), done: undefined }));
    if (await change(on)) setHeld({ ask, step: 'asked' });
  }

  async function takeCopy() {
    const saved = await change(saveListCopy(Date.now()));
    if (!saved) return;
    setHeld({ ask, step: 'copied' });
    await change(noted((asked) => copyTaken(settled(asked, 'copy', today), today)));
  }

  return {
    ask,
    step,
    notNow: () => void answered(),
    never: () => void never(),
    again: () => void again(),
    answered: (next: AskStep) => void answered(next),
    /** To the draft with the line in it; the ask is answered once the draft was opened or copied. */
    write: (friend: Friend, draft: string) => setView({ at: 'draft', friend, draft, done: () => answered() }),
    others: (draft: string) => setView({ at: 'whom', draft, done: () => answered() }),
    /** The step after an answer: it is gone with it. */
    goOn: (view: View) => {
      gone();
      setView(view);
    },
    wrote: (friend: Friend) => {
      void answered();
      heard(friend);
    },
    after: (friend: Friend, after: Friend['after']) => void change(changeFriend(friend.id, { after }, Date.now())),
    takeCopy: () => void takeCopy(),
    close: gone,
  };
}

export type AskHeld = NonNullable<ReturnType<typeof useSmallAsk>>;
