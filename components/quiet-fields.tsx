import { t } from '../utils/i18n/t.ts';
import { CheckChip, ChipGroup } from './chips.tsx';
import type { ChoiceProps } from './person-choices.tsx';
import { Sentence } from './sentence.tsx';
import { hoursWith } from './when-in-words.ts';
import { WordSelect } from './word-select.tsx';

/** What stands there when she ticks it, to be changed. */
const usual = { from: '22:00', to: '07:00' };

/** The hours in which they would rather not be written to, by their own clock. */
export function QuietFields({ typed: { quiet }, onChange }: ChoiceProps) {
  const select = (end: 'from' | 'to', clock: string) => (
    <WordSelect
      label={t(end === 'from' ? 'peopleQuietFrom' : 'peopleQuietUntil')}
      options={hoursWith(clock)}
      value={clock}
      onChange={(value) => onChange({ quiet: { ...usual, ...quiet, [end]: value } })}
    />
  );
  return (
    <div>
      <ChipGroup legend={t('peopleQuiet')}>
        <CheckChip
          label={t('peopleQuietHas')}
          checked={quiet !== undefined}
          onChange={(on) => onChange({ quiet: on ? usual : undefined })}
        />
      </ChipGroup>
      {quiet && (
        <p class="under">
          <Sentence of="peopleQuietSentence" parts={[select('from', quiet.from), select('to', quiet.to)]} />
        </p>
      )}
    </div>
  );
}
