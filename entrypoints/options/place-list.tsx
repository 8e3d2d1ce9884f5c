import { useId, useState } from 'preact/hooks';
import { UndoLine } from '../../components/undo-line.tsx';
import { useUndo } from '../../components/use-undo.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';

interface Props {
  readonly title: MessageKey;
  readonly says: MessageKey;
  /** What the field takes, and one example of it. */
  readonly label: MessageKey;
  readonly hint: MessageKey;
  /** Said under the field when what she typed cannot be read; her typing stays. */
  readonly wrong: MessageKey;
  readonly read: (typed: string) => string | undefined;
  readonly places: readonly string[];
  readonly onAdd: (place: string) => unknown;
  readonly onRemove: (place: string) => unknown;
}

/** A small list of places that she names herself: a field, and a row for each with the way to take it off. */
export function PlaceList({ title, says, label, hint, wrong, read, places, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState(false);
  const { deed, offer, goBack, forget } = useUndo();
  const id = useId();

  function add(event: Event) {
    event.preventDefault();
    const place = read(typed);
    setTrouble(place === undefined);
    if (place === undefined) return;
    onAdd(place);
    setTyped('');
  }

  function remove(place: string) {
    onRemove(place);
    offer({ deed: t('optionsPlaceOff', place), back: async () => onAdd(place) });
  }

  return (
    <section>
      <h2 class="section-title serif">{t(title)}</h2>
      <p class="says">{t(says)}</p>
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li class="site" key={place}>
              <span class="site-words">{place.replace(/^https:\/\//, '')}</span>
              <button type="button" class="link link-alone says" onClick={() => remove(place)}>
                {t('peopleRemove')}
                <span class="visually-hidden">: {place}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {deed !== undefined && <UndoLine deed={deed} onUndo={goBack} onGone={forget} />}
      <form class="place-add on-bg" onSubmit={add} noValidate>
        <label class="visually-hidden" for={id}>
          {t(label)}
        </label>
        <input
          id={id}
          class={trouble ? 'box box-wrong' : 'box'}
          type="text"
          inputMode="url"
          value={typed}
          maxLength={2000}
          autocomplete="off"
          spellcheck={false}
          placeholder={t(hint)}
          aria-invalid={trouble}
          aria-describedby={`${id}-says`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setTrouble(false);
          }}
        />
        <button type="submit" class="button">
          {t('peopleAdd')}
          <span class="visually-hidden"> {t(label)}</span>
        </button>
        <p class="wrong" id={`${id}-says`} aria-live="polite">
          {trouble ? t(wrong) : ''}
        </p>
      </form>
    </section>
  );
}
