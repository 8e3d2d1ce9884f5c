import { t } from '../utils/i18n/t.ts';
import { FindBox } from './find-box.tsx';

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
  return (
    <div class={rowClass}>
      <FindBox label={t('peopleFind')} wanted={wanted} onWanted={onWanted} />
      <button type="button" class={buttonClass} onClick={onAdd}>
        {t('peopleAdd')}
      </button>
    </div>
  );
}
