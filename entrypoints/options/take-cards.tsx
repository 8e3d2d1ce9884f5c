import { useState } from 'preact/hooks';
import { NotKept } from '../../components/trouble.tsx';
import { useKept } from '../../components/use-kept.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { inARow } from '../../utils/i18n/format.ts';
import { t } from '../../utils/i18n/t.ts';
import { cardsName, contactCards } from '../../utils/share/contact-cards.ts';
import { readEverything } from '../../utils/storage/whole-store.ts';

const names = (friends: readonly Friend[]) =>
  inARow(
    friends.map(({ name }) => name),
    t('stateLanguage'),
  );

/** Her people as a contact file for other programs, and by name whoever stays behind. */
export function TakeCards() {
  const [notes, setNotes] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const { notKept, keep } = useKept();

  async function save() {
    const all = await keep(readEverything());
    if (!all) return setSaid([]);
    const friends = [...all.whole.friends].sort((a, b) => a.name.localeCompare(b.name));
    const { text, behind, partly } = contactCards(friends, { notes });
    if (text) saveFile(cardsName(Date.now()), text, 'text/vcard');
    setSaid([
      t(text ? 'dataCopySaved' : 'dataCardsNobody'),
      ...(behind.length > 0 ? [t('dataCardsBehind', names(behind))] : []),
      ...(partly.length > 0 ? [t('dataCardsPartly', names(partly))] : []),
    ]);
  }

  return (
    <div class="data-deed">
      <h2 class="data-name data-deed-name">{t('dataCards')}</h2>
      <p class="says">{t('dataCardsSays')}</p>
      <label class="check">
        <input
          class="tick"
          type="checkbox"
          checked={notes}
          onChange={(event) => setNotes(event.currentTarget.checked)}
        />
        <span>{t('dataCardsNotes')}</span>
      </label>
      <button type="button" class="button" onClick={() => void save()}>
        {t('dataCardsSave')}
      </button>
      <div role="status">
        {said.map((sentence) => (
          <p class="says data-said" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <NotKept error={notKept} />
    </div>
  );
}
