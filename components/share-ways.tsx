import { useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { CodePanel } from './code-panel.tsx';

interface Props {
  readonly href: string;
  readonly words: string;
  /** Whether her words are none of those on offer, so that they may be kept for next time. */
  readonly ownWords: boolean;
  readonly keepsWords: boolean;
  readonly onKeepWords: (keeps: boolean) => void;
  /** When the friend would have it in the morning, in words; left out for somebody who is up. */
  readonly morning?: { readonly time: string; readonly onKeep: () => void } | undefined;
  /** The system's own sheet was used. */
  readonly onShared: () => void;
}

/** The quiet ways below a draft with a link: a code for her phone, the morning, the system's own sheet, her words kept. */
export function ShareWays({ href, words, ownWords, keepsWords, onKeepWords, morning, onShared }: Props) {
  const [code, setCode] = useState(false);
  const system = 'share' in navigator && typeof navigator.share === 'function';
  // Asked in the click itself: the system opens its sheet for nothing else. She may close it; then nothing was shared.
  const share = () =>
    navigator.share(words.trim() ? { text: words.trim(), url: href } : { url: href }).then(onShared, () => {});
  return (
    <>
      {(ownWords || keepsWords) && (
        <label class="check">
          <input
            class="tick"
            type="checkbox"
            checked={keepsWords}
            onChange={(event) => onKeepWords(event.currentTarget.checked)}
          />
          {t('shareKeepWords')}
        </label>
      )}
      <div class="ways">
        <button type="button" class="link link-alone" aria-expanded={code} onClick={() => setCode(!code)}>
          {t('shareCode')}
        </button>
        {morning && (
          <button type="button" class="link link-alone" title={t('cardKeep', morning.time)} onClick={morning.onKeep}>
            {t('shareMorning')}
          </button>
        )}
        {system && (
          <button type="button" class="link link-alone" onClick={() => void share()}>
            {t('shareSystem')}
          </button>
        )}
      </div>
      {code && <CodePanel href={href} />}
    </>
  );
}
