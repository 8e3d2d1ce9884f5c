import { useId, useState } from 'preact/hooks';
import { here } from '../../components/here.ts';
import { NotKept } from '../../components/trouble.tsx';
import { useAfter } from '../../components/use-after.ts';
import { useKept } from '../../components/use-kept.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { t } from '../../utils/i18n/t.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { copyTaken } from '../../utils/nudge/note-asks.ts';
import { copyName, writeCopy } from '../../utils/storage/copy.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { readEverything } from '../../utils/storage/whole-store.ts';

/** Everything in one file, with a passphrase if she likes. */
export function TakeCopy() {
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'' | 'saving' | 'saved'>('');
  const { notKept, keep } = useKept();
  const slow = useAfter(state === 'saving', 500);
  const [id, hint] = [useId(), useId()];
  const missing = locked && passphrase === '';

  async function save() {
    if (missing || state === 'saving') return;
    setState('saving');
    const all = await keep(readEverything());
    if (!all) return setState('');
    const now = Date.now();
    const text = await writeCopy(all.whole, all.aside, now, locked ? passphrase : undefined);
    saveFile(copyName(now), text);
    void changeSettings(({ asks }) => ({ asks: copyTaken(asks, localTime(now, here().timeZone).day) }));
    setPassphrase('');
    setLocked(false);
    setState('saved');
  }

  return (
    <div class="data-deed">
      <h2 class="data-name data-deed-name">{t('dataCopy')}</h2>
      <p class="says">{t('dataCopySays')}</p>
      <label class="check">
        <input
          class="tick"
          type="checkbox"
          checked={locked}
          onChange={(event) => setLocked(event.currentTarget.checked)}
        />
        <span>{t('dataCopyLock')}</span>
      </label>
      {locked && (
        <div class="field">
          <label class="label" for={id}>
            {t('dataPassphrase')}
          </label>
          <input
            class="box"
            id={id}
            type="password"
            autocomplete="off"
            aria-describedby={hint}
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
          <p class="says" id={hint}>
            {t('dataPassphraseSays')}
          </p>
        </div>
      )}
      <button type="button" class="button" aria-disabled={missing} onClick={() => void save()}>
        {t('dataCopySave')}
      </button>
      <p class="says" role="status">
        {state === 'saved' ? t('dataCopySaved') : slow ? t('dataCopySaving') : ''}
      </p>
      <NotKept error={notKept} />
    </div>
  );
}
