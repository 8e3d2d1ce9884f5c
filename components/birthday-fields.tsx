import { useId } from 'preact/hooks';
import { monthName } from '../utils/i18n/format.ts';
import { t } from '../utils/i18n/t.ts';
import type { BirthdayTyped } from './birthday-typed.ts';

interface Props {
  readonly value: BirthdayTyped;
  /** She pressed Save with a day in it that does not exist. */
  readonly wrong: boolean;
  readonly onChange: (value: BirthdayTyped) => void;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Day, month, and the year if she knows it. All of it may stay empty. */
export function BirthdayFields({ value, wrong, onChange }: Props) {
  const id = useId();
  const box = wrong ? 'box box-wrong' : 'box';
  const name = (month: number) => monthName(Date.UTC(2000, month - 1, 1), 'UTC', t('stateLanguage'));
  return (
    <fieldset>
      <legend class="label">{t('peopleBirthday')}</legend>
      <div class="birthday">
        <label class="visually-hidden" for={`${id}-day`}>
          {t('peopleBirthdayDay')}
        </label>
        <input
          id={`${id}-day`}
          class={box}
          inputMode="numeric"
          maxLength={2}
          autocomplete="off"
          placeholder={t('peopleBirthdayDay')}
          value={value.day}
          aria-invalid={wrong}
          aria-describedby={`${id}-says`}
          onInput={(event) => onChange({ ...value, day: event.currentTarget.value })}
        />
        <label class="visually-hidden" for={`${id}-month`}>
          {t('peopleBirthdayMonth')}
        </label>
        <select
          id={`${id}-month`}
          class={box}
          value={value.month}
          onChange={(event) => onChange({ ...value, month: event.currentTarget.value })}
        >
          <option value="">{t('peopleBirthdayMonth')}</option>
          {months.map((month) => (
            <option key={month} value={String(month)}>
              {name(month)}
            </option>
          ))}
        </select>
        <label class="visually-hidden" for={`${id}-year`}>
          {t('peopleBirthdayYear')}
        </label>
        <input
          id={`${id}-year`}
          class={box}
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          placeholder={t('peopleBirthdayYear')}
          value={value.year}
          onInput={(event) => onChange({ ...value, year: event.currentTarget.value })}
        />
      </div>
      <p class="wrong" id={`${id}-says`} aria-live="polite">
        {wrong ? t('peopleBirthdayWrong') : ''}
      </p>
    </fieldset>
  );
}
