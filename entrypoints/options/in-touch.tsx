import { dayInWords, whatWasDone } from '../../components/in-touch-words.ts';
import { Trouble } from '../../components/trouble.tsx';
import type { useKept } from '../../components/use-kept.ts';
import { useLive } from '../../components/use-live.ts';
import type { Undo } from '../../components/use-undo.ts';
import { lastTimesWithout, type WordWith, wordsWith } from '../../components/words-with.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { forgetConnection, logConnection } from '../../utils/storage/connections-store.ts';
import { changeFriend } from '../../utils/storage/friends-store.ts';
import { readWordsForPages } from '../../utils/storage/page-memory.ts';
import { NoteDay } from './note-day.tsx';

/** So many days stand open; the others are folded. */
const shown = 5;

interface Props {
  readonly friend: Friend;
  readonly now: number;
  readonly timeZone: string;
  readonly keep: ReturnType<typeof useKept>['keep'];
  readonly offer: (undo: Undo) => void;
}

/** On which days they wrote to each other, and how; never what was said. Each can be taken out, and one put in by hand. */
export function InTouch({ friend, now, timeZone, keep, offer }: Props) {
  const kept = useLive(() => readWordsForPages(0), ['connections']);
  if (kept.state === 'loading') return null;
  if (kept.state === 'failed') return <Trouble error={kept.error} onAgain={kept.again} />;
  const words = wordsWith(friend, kept.value);

  async function forget(word: WordWith) {
    const { id } = word;
    const before = word.from ? { lastIn: word.at } : { lastOut: word.at };
    const change = (to: typeof before | ReturnType<typeof lastTimesWithout>) => changeFriend(friend.id, to, Date.now());
    const out = id === undefined ? change(lastTimesWithout(word, words)) : forgetConnection(id);
    if (!(await keep<unknown>(out))) return;
    const back = () => keep<unknown>(id === undefined ? change(before) : logConnection(word, id));
    offer({ deed: t('inTouchForgotten'), back });
  }

  async function note(at: number, from: 'them' | undefined): Promise<boolean> {
    const word = { friendId: friend.id, at, how: 'copy', ...(from && { from }) } as const;
    return (await keep(logConnection(word))) !== undefined;
  }

  const row = (word: WordWith) => {
    const [day, what] = [dayInWords(word.at, now, timeZone), whatWasDone(word)];
    return (
      <li class="left-row" key={word.id ?? `${word.from ?? 'you'} ${word.at}`}>
        <span class="left-says">
          {day}. {what}.
        </span>
        <button
          type="button"
          class="link link-alone says"
          aria-label={t('inTouchForgetDay', `${day}, ${what}`)}
          onClick={() => void forget(word)}
        >
          {t('inTouchForget')}
        </button>
      </li>
    );
  };

  return (
    <section class="in-touch">
      <h3 class="label">{t('inTouch')}</h3>
      {words.length === 0 && <p class="says">{t('inTouchNone')}</p>}
      <ul>{words.slice(0, shown).map(row)}</ul>
      {words.length > shown && (
        <details class="more">
          <summary class="link link-alone says">{t('inTouchEarlier')}</summary>
          <ul>{words.slice(shown).map(row)}</ul>
        </details>
      )}
      <NoteDay now={now} onNote={note} />
    </section>
  );
}
