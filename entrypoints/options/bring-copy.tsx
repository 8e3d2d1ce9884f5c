import { useId, useState } from 'preact/hooks';
import { NotKept } from '../../components/trouble.tsx';
import { useAfter } from '../../components/use-after.ts';
import { useKept } from '../../components/use-kept.ts';
import { inARow } from '../../utils/i18n/format.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { type CopyTrouble, mostBytes, openCopy, type ReadCopy, readCopy } from '../../utils/storage/copy.ts';
import type { Merge } from '../../utils/storage/merge.ts';
import type { Whole } from '../../utils/storage/whole.ts';
import { bringCopyBack, planCopy } from '../../utils/storage/whole-store.ts';

const sentences: Readonly<Record<CopyTrouble, MessageKey>> = {
  'not-ours': 'dataBackNotOurs',
  torn: 'dataBackTorn',
  newer: 'dataBackNewer',
  'too-large': 'dataBackTooLarge',
  'wrong-passphrase': 'dataBackWrongPassphrase',
};

type Step =
  | { readonly at: 'choose' | 'done' }
  | { readonly at: 'trouble'; readonly why: CopyTrouble }
  | { readonly at: 'locked'; readonly copy: Extract<ReadCopy, { state: 'locked' }>; readonly wrong: boolean }
  | { readonly at: 'seen'; readonly whole: Whole; readonly merge: Merge; readonly unreadable: boolean };

/** A file is read, shown who is in it, and joined with what is here. It never takes anyone away. */
export function BringCopy() {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const { notKept, keep } = useKept();
  const slow = useAfter(busy, 500);
  const [fileId, id] = [useId(), useId()];

  async function show(read: ReadCopy) {
    if (read.state === 'locked') return setStep({ at: 'locked', copy: read, wrong: false });
    if (read.state !== 'open') return setStep({ at: 'trouble', why: read.state });
    const merge = await keep(planCopy(read.whole, Date.now()));
    if (merge) setStep({ at: 'seen', whole: read.whole, merge, unreadable: read.unreadable > 0 });
  }

  async function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > mostBytes ? undefined : await file.text().catch(() => '');
    // The same file may be chosen again.
    input.value = '';
    setPassphrase('');
    await show(text === undefined ? { state: 'too-large' } : readCopy(text));
  }

  async function unlock(copy: Extract<ReadCopy, { state: 'locked' }>) {
    setBusy(true);
    const read = await openCopy(copy.locked, passphrase);
    setBusy(false);
    if (read.state === 'wrong-passphrase') return setStep({ at: 'locked', copy, wrong: true });
    setPassphrase('');
    await show(read);
  }

  async function bring(whole: Whole) {
    if (await keep(bringCopyBack(whole, Date.now()))) setStep({ at: 'done' });
  }

  return (
    <div class="data-deed">
      <h2 class="data-name data-deed-name">{t('dataBack')}</h2>
      <p class="says">{t('dataBackSays')}</p>
      {step.at === 'locked' && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void unlock(step.copy);
          }}
        >
          <label class="label" for={id}>
            {t('dataBackPassphrase')}
          </label>
          <input
            class={step.wrong ? 'box box-wrong' : 'box'}
            id={id}
            type="password"
            autocomplete="off"
            aria-invalid={step.wrong}
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
          <p class="wrong" role="alert">
            {step.wrong ? t('dataBackWrongPassphrase') : ''}
          </p>
          <button type="submit" class="button">
            {t('dataBackOpen')}
          </button>
        </form>
      )}
      {step.at === 'seen' && <Seen {...step} onBring={() => void bring(step.whole)} />}
      <label class="button data-file" for={fileId}>
        {t('dataBackChoose')}
        <input
          id={fileId}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <p class="says" role="status">
        {step.at === 'done' ? t('dataBackDone') : slow ? t('dataBackOpening') : ''}
      </p>
      <p class="wrong" role="alert">
        {step.at === 'trouble' ? t(sentences[step.why]) : ''}
      </p>
      <NotKept error={notKept} />
    </div>
  );
}

/** At most six names; the rest are "others". */
function named(friends: Merge['comes']): string {
  const names = friends.slice(0, 6).map(({ name }) => name);
  return inARow(friends.length > 6 ? [...names, t('dataOthers')] : names, t('stateLanguage'));
}

function Seen({ merge, unreadable, onBring }: { merge: Merge; unreadable: boolean; onBring: () => void }) {
  const { comes, changes } = merge;
  return (
    <div class="data-found">
      {comes.length > 0 && <p>{t('dataBackComes', named(comes))}</p>}
      {changes.length > 0 && <p>{t('dataBackChanges', named(changes))}</p>}
      {comes.length + changes.length === 0 && <p>{t('dataBackNobody')}</p>}
      {unreadable && <p class="says">{t('dataBackUnreadable')}</p>}
      <button type="button" class="button" onClick={onBring}>
        {t('dataBackDo')}
      </button>
    </div>
  );
}
