import { RadioChips } from '../../components/chips.tsx';
import { NotKept } from '../../components/trouble.tsx';
import { useKept } from '../../components/use-kept.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';

/** How the pages look. */
export function LookPage({ memory }: { memory: Memory }) {
  const { notKept, keep } = useKept();
  return (
    <>
      <p class="page-says">{t('optionsLookSays')}</p>
      <RadioChips
        legend={t('optionsLookPages')}
        options={[
          { value: 'system', label: t('optionsLookSystem') },
          { value: 'night', label: t('optionsLookNight') },
          { value: 'day', label: t('optionsLookDay') },
        ]}
        value={memory.settings.look}
        onChange={(look) => void keep(changeSettings({ look }))}
      />
      <NotKept error={notKept} />
    </>
  );
}
