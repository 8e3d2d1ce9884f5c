import { useId } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';

interface Props {
  readonly wanted: string;
  /** The look of the row and of its button, which the popup makes smaller. */
  readonly rowClass: string;
  readonly buttonClass: string;
  readonly onWanted: (wanted: string) => void;
  readonly onAdd: () => void;
}

/** Finds somebody in her list by name, and adds somebody who is not in it. */
export function FindPeople({ wanted, rowClass, buttonClass, onWanted, onAdd }: Props) {
  const id = useId();
  return (
    <div class={rowClass}>
      <label class="visually-hidden" for={id}>
        {t('peopleFind')}
      </label>
      <input
        id={id}
        class="box"
        type="search"
        value={wanted}
        placeholder={t('peopleFind')}
        autocomplete="off"
        onInput={(event) => onWanted(event.currentTarget.value)}
      />
      <button type="button" class={buttonClass} onClick={onAdd}>
        {t('peopleAdd')}
      </button>
    </div>
  );
}
