import { useEffect, useRef, useState } from 'preact/hooks';
import { clockWords } from '../../components/card-words.ts';
import { copyText } from '../../components/copy-text.ts';
import { hasKeyboard } from '../../components/has-keyboard.ts';
import { type AfterAct, NudgeAfter } from '../../components/nudge-after.tsx';
import { NudgeCard } from '../../components/nudge-card.tsx';
import { t } from '../../utils/i18n/t.ts';
import type { AnsweredMessage } from '../../utils/messages/contract.ts';
import { send } from '../../utils/messages/send.ts';
import type { CardFriend, CardView } from '../../utils/nudge/nudge.ts';
import { messageLink } from '../../utils/share/message-link.ts';
import { channelName } from './channel-name.ts';
import { handedOverLine, mayStayEmpty } from './last-line.ts';
import { launch } from './launch.ts';

/** Our own pages that the card leads to, each in a tab of its own. */
const pages = { support: '/support.html', settings: '/options.html#speak', addOne: '/popup.html#add' };

/** When the one sentence for screen readers is said: after the card has come to rest. */
const saidAfterMs = 1_000;

interface LastLine {
  readonly line: string;
  readonly acts: readonly AfterAct[];
  readonly takesFocus: boolean;
  /** The tab is closed when the line goes; until then this is undone by Esc too. */
  readonly closesTab?: boolean;
}

type Answer = Omit<AnsweredMessage, 'kind' | 'token'>;

/** The card in its frame: shows, opens the draft, and tells the background what she did. Decides nothing itself. */
export function NudgePage({ view, token }: { readonly view: CardView; readonly token: string }) {
  const [last, setLast] = useState<LastLine>();
  const [notice, setNotice] = useState<string>();
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  /** The last line was undone by keyboard, so the keyboard goes back into the card. */
  const byKeyboard = useRef(false);

  useEffect(() => {
    const timer = setTimeout(() => setSaid(t('cardStatus')), saidAfterMs);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    if (last || !byKeyboard.current) return;
    byKeyboard.current = false;
    frame.current?.querySelector<HTMLElement>('.nudge-main')?.focus();
  }, [last]);

  const answer = (what: Answer) => send({ kind: 'answered', token, ...what });
  const close = () => void answer({ answer: 'close' });
  const goBack = (withKeyboard: boolean) => {
    byKeyboard.current = withKeyboard;
    setLast(undefined);
    // So that the same sentence is said again, should it come again.
    setSaid('');
    void answer({ answer: 'undo' });
  };
  const undo: AfterAct = { label: t('cardUndo'), run: () => goBack(hasKeyboard()) };
  const fold = (line: string, acts: readonly AfterAct[], closesTab = false) => {
    setNotice(undefined);
    setLast({ line, acts, takesFocus: hasKeyboard(), closesTab });
    setSaid(line);
  };
  /** Folds once the background has kept the answer; when it could not, says so on the card, which stays. */
  const keep = async (what: Answer, line: string, acts: readonly AfterAct[], closesTab = false) => {
    const kept = await answer(what);
    if (kept?.ok) return fold(line, acts, closesTab);
    setLast(undefined);
    setNotice(t('cardCouldNotKeep'));
    setSaid(t('cardCouldNotKeep'));
  };
  const couldNotCopy = () => {
    setNotice(t('cardCouldNotCopy'));
    setSaid(t('cardCouldNotCopy'));
    frame.current?.querySelector('textarea')?.select();
  };

  const message = async (friend: CardFriend, draft: string) => {
    const launched = await launch(messageLink(friend.channel, draft), draft);
    if (launched === 'could-not-copy') return couldNotCopy();
    const copy: AfterAct = { label: t('cardCopyIt'), run: () => void copyAgain(friend, draft) };
    fold(handedOverLine(friend, launched), launched === 'opened' && mayStayEmpty(friend) ? [copy] : []);
    const kept = await answer({ answer: 'messaged', friendId: friend.id });
    if (!kept?.ok) fold(t('cardAfterNotNoted'), []);
  };
  const copyAgain = async (friend: CardFriend, draft: string) => {
    if (await copyText(draft)) return fold(t('cardAfterPaste', friend.name, channelName(friend)), []);
    undo.run();
    couldNotCopy();
  };
  const copyLine = async (draft: string) => {
    if (!(await copyText(draft))) return couldNotCopy();
    setNotice(t('cardAfterCopyLine'));
    setSaid(t('cardAfterCopyLine'));
  };
  const notNow = (friend: CardFriend | undefined, draft: string) => {
    const later: Answer = { answer: 'later', until: 'ten-minutes', friendId: friend?.id, draft };
    const inTen: AfterAct = { label: t('cardInTen'), run: () => void keep(later, t('cardAfterTen'), [undo]) };
    const done: AfterAct = {
      label: t('cardDoneHere'),
      run: () => void keep({ answer: 'done-here' }, t('cardAfterDoneHere'), [undo], true),
    };
    const acts = { search: [inTen, undo], scroll: [inTen, done, undo], read: [inTen, undo], later: [undo] }[view.cause];
    void keep({ answer: 'not-now' }, t('cardAfterNotNow'), acts);
  };

  return (
    <div ref={frame}>
      <NudgeCard
        view={view}
        channelName={channelName}
        supportHref={pages.support}
        settingsHref={pages.settings}
        hidden={last !== undefined}
        {...(notice && { notice })}
        onMessage={(friend, draft) => void message(friend, draft)}
        onKeep={(friend, draft) =>
          void keep(
            { answer: 'later', until: 'morning', friendId: friend.id, draft },
            t('cardAfterKept', clockWords(friend.keepFor)),
            [undo],
          )
        }
        onNotNow={notNow}
        onNotTonight={() => void keep({ answer: 'not-tonight' }, t('cardAfterTonight'), [undo])}
        onNotHere={() => void keep({ answer: 'not-here' }, t('cardAfterNotHere'), [undo])}
        onNotThis={() => void keep({ answer: 'not-this' }, t('cardAfterNotThis'), [undo])}
        onTurnOff={() => void keep({ answer: 'turn-off' }, t('cardAfterOff'), [undo])}
        onCopyLine={(draft) => void copyLine(draft)}
        onAddOne={() => {
          window.open(pages.addOne, '_blank', 'noopener');
          void answer({ answer: 'add-one' }).then(close);
        }}
        onFaded={() => void answer({ answer: 'faded' })}
      />
      {last && (
        <NudgeAfter
          line={last.line}
          acts={last.acts}
          takesFocus={last.takesFocus}
          onGone={close}
          onBack={last.closesTab ? () => goBack(true) : undefined}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
