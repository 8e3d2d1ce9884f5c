import { useState } from 'preact/hooks';
import { SwitchRow } from '../../components/switch-row.tsx';
import { useOutside } from '../../components/use-outside.ts';
import { onGrantsChanged } from '../../utils/browser/grants.ts';
import { askToNote, giveUpNotes, mayNote } from '../../utils/browser/morning-note.ts';
import { t } from '../../utils/i18n/t.ts';

/** A note from the browser when a kept draft is ready. On is what the browser says, so that nothing has to agree with it. */
export function MorningNoteRow() {
  const [may, again] = useOutside(mayNote, onGrantsChanged);
  const [refused, setRefused] = useState(false);
  // Straight from the click: after an await the browser refuses to ask.
  const change = (on: boolean) =>
    void (on ? askToNote() : giveUpNotes()).then((given) => {
      setRefused(on && given !== true);
      again();
    });
  return (
    <>
      <SwitchRow
        label={t('optionsMorningNote')}
        says={t('optionsMorningNoteSays')}
        on={may === true}
        onChange={change}
      />
      <p class="says" role="status">
        {refused ? t('optionsMorningNoteNo') : ''}
      </p>
    </>
  );
}
