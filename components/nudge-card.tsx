import './nudge-styles.ts';
import { useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import type { CardFriend, CardView, Tone } from '../utils/nudge/nudge.ts';
import { clockWords, reasonWords, whyWords } from './card-words.ts';
import { FriendAvatar, NobodyYet } from './friend-avatar.tsx';
import { Mark } from './mark.tsx';
import { NudgeNote } from './nudge-note.tsx';
import { useUntouched } from './use-untouched.ts';

/** How long the card stays when nobody touches it. The same suggestion waits in the popup (promise G4). */
const untouchedMs = 40_000;

/** What she may do with the card. Nothing here sends, deletes or changes a setting for ever (promise P13). */
export interface NudgeCardActs {
  /** Open the draft in the friend's own channel. */
  onMessage(friend: CardFriend, draft: string): void;
  /** Keep it for the morning. */
  onKeep(friend: CardFriend, draft: string): void;
  /** Not now: the button, or Esc. `friend` and `draft` as they stood, should she ask for it again. */
  onNotNow(friend: CardFriend | undefined, draft: string): void;
  onNotTonight(): void;
  onNotHere(): void;
  onNotThis(): void;
  /** No card at all, until she turns them on again in the popup. */
  onTurnOff(): void;
  /** With nobody in her list: copy the ready line; open the place to add one person. */
  onCopyLine(draft: string): void;
  onAddOne(): void;
  /** Untouched for 40 seconds. Left out, the card stays. */
  onFaded?(): void;
}

interface NudgeCardProps extends NudgeCardActs {
  readonly view: CardView;
  /** Which service the main button opens, said in its tooltip; empty for "just copy". */
  channelName(friend: CardFriend): string;
  readonly supportHref: string;
  readonly settingsHref: string;
  /** A plain sentence in place of the reason, when something could not be done. At most 34 characters. */
  readonly notice?: string;
  /** Kept, but out of sight and out of the accessibility tree, while a last line stands in its place. */
  readonly hidden?: boolean;
}

/** One friend, one draft, and a way out as large as the way in. Props in, callbacks out; never takes focus. */
export function NudgeCard(props: NudgeCardProps) {
  const { view, notice, hidden = false } = props;
  const [turn, setTurn] = useState(0);
  const [tone, setTone] = useState<Tone | undefined>(view.wordings[0]?.tone);
  const [edited, setEdited] = useState<string>();
  const [why, setWhy] = useState(false);
  const card = useRef<HTMLElement>(null);
  useUntouched(card, untouchedMs, hidden ? undefined : props.onFaded);

  // With one friend alone, "someone else" is whoever comes to mind: a name to add, and back again.
  const rounds = Math.max(view.friends.length, 2);
  const friend = view.friends[turn % rounds];
  const alone = view.friends.length > 0 && !friend;
  const draft = edited ?? view.wordings.find((w) => w.tone === tone)?.text ?? '';
  // Nothing written goes with a call.
  const calls = friend?.channel.type === 'phone' && friend.send === 'now';
  const name = friend?.name ?? t(alone ? 'cardElseName' : 'cardNobodyName');
  const nobody = alone ? 'cardElseReason' : 'cardNobodyReason';
  const reason = notice ?? t(friend ? reasonWords[friend.reason] : nobody);

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    event.stopPropagation();
    if (why) setWhy(false);
    else props.onNotNow(friend, draft);
  };

  return (
    <section
      ref={card}
      class={view.form === 'with-support' ? 'nudge nudge-care' : 'nudge'}
      aria-label={t('cardRegion')}
      hidden={hidden}
      onKeyDown={onKey}
    >
      {friend ? <FriendAvatar face={friend.face} name={friend.name} size={44} /> : <NobodyYet size={44} />}
      <h2 class="nudge-name" dir="auto" title={name}>
        {name}
      </h2>
      <p class={notice ? 'nudge-reason nudge-notice' : 'nudge-reason'} dir="auto" title={reason}>
        {reason}
      </p>
      {why ? (
        <div class="nudge-note nudge-sheets nudge-why">
          <p>
            {t(whyWords(view))}{' '}
            <a href={props.settingsHref} target="_blank" rel="noopener">
              {t('cardWhyRule')}
            </a>
            {view.cause === 'search' && ' · '}
            {view.cause === 'search' && (
              <button type="button" class="nudge-link nudge-act" onClick={props.onTurnOff}>
                {t('cardTurnOff')}
              </button>
            )}
          </p>
        </div>
      ) : calls ? (
        <div class="nudge-note">
          <div class="nudge-paper">
            <p>{t('cardCallLine')}</p>
          </div>
        </div>
      ) : (
        <NudgeNote
          draft={draft}
          tone={edited === undefined ? tone : undefined}
          wordings={friend ? view.wordings : view.wordings.slice(0, 1)}
          onEdit={setEdited}
          onTone={(next) => {
            setTone(next);
            setEdited(undefined);
          }}
        >
          {view.friends.length === 0 && (
            <button type="button" class="nudge-link nudge-copy" onClick={() => props.onCopyLine(draft)}>
              {t('cardCopyLine')}
            </button>
          )}
        </NudgeNote>
      )}
      {view.form === 'with-support' && (
        <p class="nudge-support">
          <span>{t('cardSupport')} </span>
          <a href={props.supportHref} target="_blank" rel="noopener">
            {t('cardSupportLink')}
          </a>
        </p>
      )}
      <div class="nudge-pair">
        {why ? <WhyPair {...props} /> : <MainPair {...props} friend={friend} draft={draft} />}
      </div>
      {!why && view.friends.length > 0 && (
        <button type="button" class="nudge-link nudge-else" onClick={() => setTurn(turn + 1)}>
          {t('cardSomeoneElse')}
        </button>
      )}
      <div class="nudge-foot">
        <Mark size={16} />
        <details open={why} onToggle={(event) => setWhy(event.currentTarget.open)}>
          <summary class="nudge-link">{t(why ? 'cardBack' : 'cardWhy')}</summary>
        </details>
        <label class="nudge-done">
          <input type="checkbox" checked={false} onChange={props.onNotTonight} />
          <span>{t('cardDoneForTonight')}</span>
        </label>
      </div>
    </section>
  );
}

interface PairProps extends NudgeCardProps {
  readonly friend: CardFriend | undefined;
  readonly draft: string;
}

function MainPair({ friend, draft, view, ...props }: PairProps) {
  return (
    <>
      {friend ? (
        <MainButton
          label={mainWords(friend)}
          title={openWords(friend, props.channelName(friend))}
          onClick={() => (friend.send === 'morning' ? props.onKeep(friend, draft) : props.onMessage(friend, draft))}
        />
      ) : (
        <MainButton label={t('cardAddOne')} onClick={props.onAddOne} />
      )}
      <button type="button" class="nudge-button" onClick={() => props.onNotNow(friend, draft)}>
        <span>{t('cardNotNow')}</span>
      </button>
    </>
  );
}

function MainButton({ label, title, onClick }: { label: string; title?: string | undefined; onClick(): void }) {
  return (
    <button type="button" class="nudge-button nudge-main" title={title} onClick={onClick}>
      <span>{label}</span>
    </button>
  );
}

function WhyPair({ view, onNotHere, onNotThis, onTurnOff }: NudgeCardProps) {
  // A scroll and a draft that comes back as promised are about nothing in particular.
  const aboutSearch = view.cause === 'search';
  return (
    <>
      <button type="button" class="nudge-button" onClick={onNotHere}>
        <span>{t('cardNotHere')}</span>
      </button>
      <button type="button" class="nudge-button" onClick={aboutSearch ? onNotThis : onTurnOff}>
        <span>{t(aboutSearch ? 'cardNotThis' : 'cardTurnOff')}</span>
      </button>
    </>
  );
}

function mainWords(friend: CardFriend): string {
  if (friend.send === 'morning') return t('cardKeep', clockWords(friend.keepFor));
  return t(friend.channel.type === 'phone' ? 'cardCall' : 'cardMessage', friend.name);
}

function openWords(friend: CardFriend, channelName: string): string | undefined {
  if (friend.send === 'morning') return undefined;
  return channelName === '' ? t('cardCopies') : t('cardOpens', channelName);
}
