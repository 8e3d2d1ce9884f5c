import { ownPage } from '../../utils/browser/own-pages.ts';
import { t } from '../../utils/i18n/t.ts';
import type { StatePart } from './state-line.ts';

interface Props {
  readonly line: { says: string; part: StatePart } | undefined;
  /** Ends her own quiet; left out when there is none. */
  readonly onBack?: (() => void) | undefined;
  /** Ends the longer gaps that her answers asked for; left out when there are none. */
  readonly onFresh?: (() => void) | undefined;
}

/** What I do now, in one sentence, and the way to change it. Its place is kept while it is not known yet. */
export function StateBar({ line, onBack, onFresh }: Props) {
  return (
    <header class="state">
      {line && (
        <>
          <p class="state-says">{line.says}</p>
          {onBack && (
            <button type="button" class="link link-act link-alone" onClick={onBack}>
              {t('stateBack')}
            </button>
          )}
          {!onBack && onFresh && (
            <button type="button" class="link link-act link-alone" onClick={onFresh}>
              {t('optionsStartFresh')}
            </button>
          )}
          <a class="link link-alone" href={ownPage('options', line.part)} target="_blank" rel="noreferrer">
            {t('stateChange')}
          </a>
        </>
      )}
    </header>
  );
}
