import { useId } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Some words for herself; they are in no draft and on no card. */
export function NoteField({ value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('peopleNote')}
      </label>
      <textarea
        id={id}
        class="box"
        dir="auto"
        rows={3}
        maxLength={1000}
        value={value}
        aria-describedby={`${id}-says`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="says" id={`${id}-says`}>
        {t('peopleNoteSays')}
      </p>
    </div>
  );
}
