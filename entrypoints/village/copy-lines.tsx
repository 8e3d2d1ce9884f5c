import './lines.css';
import { useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { t } from '../../utils/i18n/t.ts';

/** Ready lines, each with a button that copies it. */
export function CopyLines({ lines }: { readonly lines: readonly string[] }) {
  const [copied, setCopied] = useState<string>();
  const [failed, setFailed] = useState(false);

  async function copy(line: string) {
    const done = await copyText(line);
    setFailed(!done);
    setCopied(done ? line : undefined);
  }

  return (
    <>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line} class="line">
            <span class="line-words serif" dir="auto">
              {line}
            </span>
            <button
              type="button"
              class="button button-small"
              aria-label={t('villageCopyLine', line)}
              onClick={() => void copy(line)}
            >
              {t(line === copied ? 'villageCopied' : 'peopleCopy')}
            </button>
          </li>
        ))}
      </ul>
      <p class="says" role="status">
        {failed ? (
          t('peopleNotCopied')
        ) : copied === undefined ? (
          ''
        ) : (
          <span class="visually-hidden">{t('villageCopied')}</span>
        )}
      </p>
    </>
  );
}
