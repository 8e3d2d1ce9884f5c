import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';

interface Props {
  readonly value: string;
  /** She pressed the button with nothing in it. */
  readonly missing: boolean;
  /** Only after she asked for this form, so that she can type at once. */
  readonly startTyping?: boolean;
  /** The label is read out, the hint in the field is seen. */
  readonly labelHidden?: boolean;
  readonly onChange: (value: string) => void;
}

/** The one field that has to hold something. */
export function NameField({ value, missing, startTyping = false, labelHidden = false, onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (startTyping) box.current?.focus();
  }, [startTyping]);
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'label'} for={id}>
        {t('peopleName')}
      </label>
      <input
        ref={box}
        id={id}
        class={missing ? 'box box-wrong' : 'box'}
        dir="auto"
        value={value}
        maxLength={200}
        autocomplete="off"
        placeholder={t('peopleNameHint')}
        aria-invalid={missing}
        aria-describedby={`${id}-says`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="wrong" id={`${id}-says`} aria-live="polite">
        {missing ? t('peopleNameMissing') : ''}
      </p>
    </div>
  );
}
