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
  'newer-store': 'failureNewerStore',
  'upgrade-waits': 'failureUpgradeWaits',
  'not-found': 'failureNotFound',
  'does-not-fit': 'failureDoesNotFit',
};

/** What is wrong and what is untouched, in one sentence. */
export function troubleSentence(name: string): string {
  return t(sentences[name] ?? 'failureStoreUnavailable');
}

/** The list could not be read: never looks like an empty one (promise R6). The exact error is one click away. */
export function Trouble({ error, onAgain }: { error: TroubleSaid; onAgain: () => void }): JSX.Element {
  const [exactly, setExactly] = useState(false);
  return (
    <section class="trouble" role="alert">
      <h2 class="trouble-title">{t('failureCannotOpen')}</h2>
      <p class="says">{troubleSentence(error.name)}</p>
      <div class="pair">
        <button type="button" class="button" onClick={onAgain}>
          {t('failureAgain')}
        </button>
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
  return (
    <p class="wrong" role="alert">
      {error ? t('failureNotKept', troubleSentence(error.name)) : ''}
    </p>
  );
}
