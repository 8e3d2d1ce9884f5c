import { ownPage } from '../../utils/browser/own-pages.ts';
import { t } from '../../utils/i18n/t.ts';
import type { StatePart } from './state-line.ts';

/** What I do now, in one sentence, and the way to change it. Its place is kept while it is not known yet. */
export function StateBar({ line }: { line: { says: string; part: StatePart } | undefined }) {
  return (
    <header class="state">
      {line && (
        <>
          <p class="state-says">{line.says}</p>
          <a class="link link-alone" href={ownPage('options', line.part)} target="_blank" rel="noreferrer">
            {t('stateChange')}
          </a>
        </>
      )}
    </header>
  );
}
