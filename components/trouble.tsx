import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n/t.ts';
import { t } from '../utils/i18n/t.ts';

/** The part of a failure that the pages speak about. */
export interface TroubleSaid {
  readonly name: string;
  readonly detail: string;
}

const sentences: Readonly<Record<string, MessageKey>> = {
  'store-unavailable': 'failureStoreUnavailable',
  'no-room': 'failureNoRoom',
  'not-saved-yet': 'failureNotYet',
  'newer-store': 'failureNewerStore',
  'upgrade-waits': 'failureUpgradeWaits',
  'not-found': 'failureNotFound',
  'does-not-fit': 'failureDoesNotFit',
};

/** What is wrong and what is untouched, in one sentence. */
export function troubleSentence(name: string): string {
  return t(sentences[name] ?? 'failureStoreUnavailable');
}

interface TroubleProps {
  readonly error: TroubleSaid;
  readonly onAgain: () => void;
  /** Saves what was kept last as a file; left out where there is no way to. */
  readonly onCopy?: (() => void) | undefined;
  /** It is all that the page has to say, so it is the page's own heading. */
  readonly alone?: boolean;
}

/** The list could not be read: never looks like an empty one (promise R6). The exact error is one click away. */
export function Trouble({ error, onAgain, onCopy, alone = false }: TroubleProps): JSX.Element {
  const [exactly, setExactly] = useState(false);
  const Title = alone ? 'h1' : 'h2';
  return (
    <section class="trouble" role="alert">
      <Title class="trouble-title">{t('failureCannotOpen')}</Title>
      <p class="says">{troubleSentence(error.name)}</p>
      <div class="pair">
        <button type="button" class="button" onClick={onAgain}>
          {t('failureAgain')}
        </button>
        {onCopy && (
          <button type="button" class="button" onClick={onCopy}>
            {t('dataCopySave')}
          </button>
        )}
      </div>
      <button type="button" class="link link-alone says" aria-expanded={exactly} onClick={() => setExactly(!exactly)}>
        {t('failureExactly')}
      </button>
      {exactly && (
        <p class="exactly muted">
          {error.name}: {error.detail}
        </p>
      )}
    </section>
  );
}

/** A change that was not kept: one line near the place where she made it. Nothing when there is none. */
export function NotKept({ error }: { error: TroubleSaid | undefined }) {
  // What is held and tried again was not refused.
  const held = error?.name === 'not-saved-yet';
  return (
    <p class={held ? 'held' : 'wrong'} role="alert">
      {error ? (held ? troubleSentence(error.name) : t('failureNotKept', troubleSentence(error.name))) : ''}
    </p>
  );
}
