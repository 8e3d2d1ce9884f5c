import { useId, useState } from 'preact/hooks';
import { RadioChips } from '../../components/chips.tsx';
import { momentOfDay, typedDay } from '../../components/day-typed.ts';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  readonly now: number;
  /** Keeps it, and says whether it could. */
  readonly onNote: (at: number, from: 'them' | undefined) => Promise<boolean>;
}

/** A day on which one of them wrote, put in by hand; folded until she wants it. */
export function NoteDay({ now, onNote }: Props) {
  const id = useId();
  const [who, setWho] = useState<'you' | 'they'>('you');
  const [day, setDay] = useState('');
  const [said, setSaid] = useState<'' | 'noted' | 'wrong'>('');

  async function note() {
    const at = momentOfDay(day, Date.now());
    if (at === undefined) return setSaid('wrong');
    if (await onNote(at, who === 'they' ? 'them' : undefined)) {
      setDay('');
      setSaid('noted');
    }
  }

  return (
    <details class="more">
      <summary class="link link-alone says">{t('inTouchNote')}</summary>
      <div class="note-day">
        <RadioChips
          legend={t('inTouchNoteWho')}
          options={[
            { value: 'you', label: t('yearYouWrote') },
            { value: 'they', label: t('yearTheyWrote') },
          ]}
          value={who}
          onChange={setWho}
        />
        <div class="field">
          <label class="label" for={id}>
            {t('inTouchNoteDay')}
          </label>
          <input
            id={id}
            class={said === 'wrong' ? 'box box-wrong' : 'box'}
            type="date"
            max={typedDay(now)}
            value={day}
            aria-invalid={said === 'wrong'}
            aria-describedby={`${id}-says`}
            onInput={(event) => {
              setDay(event.currentTarget.value);
              setSaid('');
            }}
          />
        </div>
        <button type="button" class="button" onClick={() => void note()}>
          {t('inTouchNoteDo')}
        </button>
        <p class={said === 'wrong' ? 'wrong' : 'says'} id={`${id}-says`} role="status">
          {said === 'wrong' ? t('inTouchWrongDay') : said === 'noted' ? t('inTouchNoted') : ''}
        </p>
      </div>
    </details>
  );
}
