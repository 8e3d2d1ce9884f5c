import { CheckChip, ChipGroup } from '../../components/chips.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { hoursWith } from '../../components/when-in-words.ts';
import { WordSelect } from '../../components/word-select.tsx';
import { t } from '../../utils/i18n/t.ts';
import { type Settings, weekdays } from '../../utils/nudge/settings.ts';
import { dayName } from './speak-sentence.tsx';

/** What stands there when she switches it on, to be changed. */
const usual: NonNullable<Settings['workingHours']> = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  to: '17:00',
};

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: { readonly workingHours: Settings['workingHours'] }) => void;
}

/** The hours in which she works, nights too; no card comes in them. */
export function WorkingHours({ settings: { workingHours }, onChange }: Props) {
  const set = (part: Partial<typeof usual>) => onChange({ workingHours: { ...usual, ...workingHours, ...part } });
  const select = (end: 'from' | 'to', clock: string) => (
    <WordSelect
      label={t(end === 'from' ? 'optionsWorkFrom' : 'optionsWorkTo')}
      options={hoursWith(clock)}
      value={clock}
      onChange={(value) => set({ [end]: value })}
    />
  );
  return (
    <>
      <SwitchRow
        label={t('optionsWork')}
        says={t('optionsWorkSays')}
        on={workingHours !== undefined}
        onChange={(on) => onChange({ workingHours: on ? usual : undefined })}
      />
      {workingHours && (
        <div class="sentence">
          <p>
            <Sentence
              of="optionsWorkSentence"
              parts={[select('from', workingHours.from), select('to', workingHours.to)]}
            />
          </p>
          <ChipGroup legend={t('optionsWorkDays')}>
            {weekdays.map((day) => (
              <CheckChip
                key={day}
                label={dayName(day)}
                checked={workingHours.days.includes(day)}
                onChange={(on) =>
                  set({ days: weekdays.filter((one) => (one === day ? on : workingHours.days.includes(one))) })
                }
              />
            ))}
          </ChipGroup>
        </div>
      )}
    </>
  );
}
