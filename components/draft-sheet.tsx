import './draft-sheet.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { bestChannel, type Channel, type Friend } from '../utils/friends/friend.ts';
import { t } from '../utils/i18n/t.ts';
import { messageLink } from '../utils/share/message-link.ts';
import { channelLearns, channelName, openWords } from './channel-words.ts';
import { RadioChips } from './chips.tsx';
import { copyText } from './copy-text.ts';
import { FriendFace } from './friend-face.tsx';

export interface DraftChoice {
  readonly label: string;
  readonly text: string;
}

interface Props {
  readonly friend: Friend;
  readonly people: readonly Friend[];
  /** The wordings on offer; the first is chosen. */
  readonly drafts: readonly DraftChoice[];
  /** A tidied link that goes with whatever words she chooses, shown below them. */
  readonly link?: { readonly href: string; readonly shown: string };
  /** What stands below: given her words alone, and all that goes with the link. */
  readonly below?: (words: string, whole: string) => ComponentChildren;
  /** Opens a web address; every other scheme is a plain link, which no page of ours has to open. */
  readonly onOpenWeb: (address: string) => void;
  /** She opened the channel or copied the words for it. */
  readonly onSent: (how: Channel['type'], words: string) => Promise<unknown>;
  readonly onBack: () => void;
  /** She changed the words of something that is kept, and left the field or the sheet. */
  readonly onEdited?: ((text: string) => unknown) | undefined;
}

/** To whom, how, and an editable draft. Nothing is sent by us: the button opens her own app with the draft in it. */
export function DraftSheet(props: Props) {
  const { friend, people, drafts, link: shared, below, onOpenWeb, onSent, onBack, onEdited } = props;
  const id = useId();
  const [channel, setChannel] = useState(bestChannel(friend));
  const [text, setText] = useState(drafts[0]?.text ?? '');
  const [said, setSaid] = useState('');
  const whole = shared ? `${text.trimEnd()}\n${shared.href}`.trimStart() : text;
  const link = messageLink(channel, whole);
  const name = channelName(channel.type);
  const next = friend.channels[(friend.channels.indexOf(channel) + 1) % (friend.channels.length || 1)];

  function edited() {
    if (text !== drafts[0]?.text && text.trim() !== '') onEdited?.(text);
  }

  function back() {
    edited();
    onBack();
  }

  async function copy(): Promise<boolean> {
    const copied = await copyText(whole);
    setSaid(t(copied ? 'peopleCopied' : 'peopleNotCopied'));
    return copied;
  }

  function copyAlone() {
    void copy().then((copied) => copied && onSent(channel.type, text));
  }

  async function openWeb(href: string, carriesText: boolean) {
    // Where copying failed nothing is opened: she would stand in the chat with nothing to say.
    if (!carriesText && !(await copy())) return;
    if (carriesText) setSaid(t('peopleOpened'));
    // Remembered first: a popup is gone as soon as another tab opens.
    await onSent(channel.type, text);
    onOpenWeb(href);
  }

  function open(event: Event) {
    const { href, launch, carriesText } = link;
    if (launch === 'anchor') {
      // Goes on by itself, in this very click, with the draft in it; a telephone call takes no words.
      setSaid(t('peopleOpenedMaybe'));
      void onSent(channel.type, text);
      return;
    }
    event.preventDefault();
    void openWeb(href, carriesText);
  }

  return (
    <section class="sheet" aria-labelledby={`${id}-to`}>
      <header class="sheet-head">
        <FriendFace friend={friend} people={people} size={40} />
        <div class="person-words">
          <h1 class="sheet-to" id={`${id}-to`} tabIndex={-1} data-start>
            {t('peopleTo', friend.name)}
          </h1>
          <p class="sheet-by">
            {t('peopleBy', name)}
            {next && next !== channel && (
              <>
                {' · '}
                <button type="button" class="link" onClick={() => setChannel(next)}>
                  {t('peopleAnotherWay')}
                </button>
              </>
            )}
          </p>
        </div>
        <button type="button" class="link link-alone says" onClick={back}>
          {t('peopleBack')}
        </button>
      </header>
      <label class="visually-hidden" for={`${id}-draft`}>
        {t('peopleDraft')}
      </label>
      <div class={shared && 'box sheet-with-link'}>
        <textarea
          id={`${id}-draft`}
          class={shared ? 'sheet-words' : 'box sheet-draft'}
          rows={shared ? 3 : 4}
          maxLength={shared ? 600 : 2000}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={edited}
        />
        {shared && (
          <p class="sheet-link" dir="ltr">
            {shared.shown}
          </p>
        )}
      </div>
      {drafts.length > 1 && (
        <RadioChips
          quiet
          legend={t('peopleWording')}
          options={drafts.map((draft) => ({ value: draft.label, label: draft.label }))}
          value={drafts.find((draft) => draft.text === text)?.label}
          onChange={(label) => setText(drafts.find((draft) => draft.label === label)?.text ?? text)}
        />
      )}
      <div class="pair">
        {link.launch !== 'none' && (
          <a class="button button-main" href={link.href} rel="noreferrer" onClick={open}>
            {openWords(channel.type, friend.name)}
          </a>
        )}
        <button type="button" class={link.launch === 'none' ? 'button button-main' : 'button'} onClick={copyAlone}>
          {t('peopleCopy')}
        </button>
      </div>
      <p class="says" role="status">
        {said}
      </p>
      <p class="says">
        {shared && `${t('shareTidied')} `}
        {link.launch === 'none' ? t('peopleCannotOpen') : channelLearns(channel.type)}
      </p>
      {below?.(text, whole)}
    </section>
  );
}
