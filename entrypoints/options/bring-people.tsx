import './bring.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Here } from '../../components/here.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import type { UnreadRecord } from '../../utils/import/person.ts';
import { BringList, type Ticked } from './bring-list.tsx';
import { progressWords, troubleWords, unreadWords } from './bring-words.ts';
import { useReading } from './use-reading.ts';

interface Props {
  /** Everybody on her list, archived ones too. */
  readonly friends: readonly Friend[];
  readonly place: Here;
  readonly onBring: (ticked: readonly Ticked[]) => void;
  readonly onLeave: () => void;
}

/** Brings people from a file of her phone's or her mail's: choose it, tick whom, bring them. Loaded when it is opened. */
export function BringPeople({ friends, place, onBring, onLeave }: Props) {
  const { reading, read, stop } = useReading(place.countries);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that opened this is gone.
  useEffect(() => title.current?.focus(), []);
  const listed = reading.state === 'read' && (reading.people.length > 0 || reading.unread.length > 0);

  return (
    <section class="bring" aria-label={t('bringTitle')}>
      <h2 class="section-title serif" tabIndex={-1} ref={title}>
        {t('bringTitle')}
      </h2>
      <p class="muted">{t('bringSays')}</p>
      {!listed && <WhereToFindIt />}
      {reading.state === 'reading' ? (
        <div class="bring-choose">
          <p role="status">{t(progressWords[reading.progress])}</p>
          <button type="button" class="button" onClick={stop}>
            {t('bringStop')}
          </button>
        </div>
      ) : (
        <div class="bring-choose">
          <ChooseFile again={listed} onFile={(file) => void read(file)} />
          {!listed && (
            <button type="button" class="button" onClick={onLeave}>
              {t('peopleLeave')}
            </button>
          )}
        </div>
      )}
      {reading.state === 'read' && (
        <>
          <p class="bring-trouble" role="alert">
            {reading.trouble ? t(troubleWords[reading.trouble]) : ''}
          </p>
          {reading.people.length > 0 && (
            <BringList
              people={reading.people}
              friends={friends}
              country={place.country}
              onBring={onBring}
              onLeave={onLeave}
            />
          )}
          <UnreadList records={reading.unread} open={reading.people.length === 0} />
        </>
      )}
    </section>
  );
}

function WhereToFindIt() {
  return (
    <details class="more">
      <summary class="link link-alone says">{t('bringWhere')}</summary>
      <ul class="bring-where says">
        <li>{t('bringWherePhone')}</li>
        <li>{t('bringWhereAndroid')}</li>
        <li>{t('bringWhereWeb')}</li>
      </ul>
    </details>
  );
}

/** A real file field, drawn as a button. */
function ChooseFile({ again, onFile }: { again: boolean; onFile: (file: File) => void }) {
  const id = useId();
  return (
    <span class="bring-file">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept=".vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/x-vcard,text/csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was saved anew.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label class={again ? 'button' : 'button button-main'} for={id}>
        {t(again ? 'bringChooseAnother' : 'bringChoose')}
      </label>
    </span>
  );
}

const unreadAtOnce = 200;

/** Every record that is not among the people above, by its line in the file. */
function UnreadList({ records, open }: { records: readonly UnreadRecord[]; open: boolean }) {
  const [shown, setShown] = useState(unreadAtOnce);
  if (records.length === 0) return null;
  return (
    <details class="more bring-unread" open={open}>
      <summary class="link link-alone says">{t('bringUnread')}</summary>
      <ul class="says">
        {records.slice(0, shown).map((record) => (
          <li key={`${record.from}-${record.why}`}>
            {t(unreadWords[record.why], String(record.from))} <bdi>{record.text}</bdi>
          </li>
        ))}
      </ul>
      {records.length > shown && (
        <button type="button" class="button button-small" onClick={() => setShown(shown + unreadAtOnce)}>
          {t('bringMore')}
        </button>
      )}
    </details>
  );
}
