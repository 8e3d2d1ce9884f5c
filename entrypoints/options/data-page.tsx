import './data.css';
import { t } from '../../utils/i18n/t.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { BringCopy } from './bring-copy.tsx';
import { ForgetAll } from './forget-all.tsx';
import { StoredRows } from './stored-rows.tsx';
import { TakeCards } from './take-cards.tsx';
import { TakeCopy } from './take-copy.tsx';

/** Everything that is kept, to be seen, taken away in one file, brought back and forgotten. */
export function DataPage({ memory }: { memory: Memory }) {
  return (
    <>
      <p class="page-says">{t('dataSays')}</p>
      <StoredRows memory={memory} />
      <section class="panel data-deeds">
        <TakeCopy />
        <TakeCards />
        <BringCopy />
        <ForgetAll />
      </section>
    </>
  );
}
