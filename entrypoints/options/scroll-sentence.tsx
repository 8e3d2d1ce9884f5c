import { Sentence } from '../../components/sentence.tsx';
import { WordSelect } from '../../components/word-select.tsx';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/nudge/settings.ts';

const lengths: Readonly<Record<number, MessageKey>> = {
  8: 'optionsMinutes8',
  10: 'optionsMinutes10',
  15: 'optionsMinutes15',
  20: 'optionsMinutes20',
  30: 'optionsMinutes30',
  45: 'optionsMinutes45',
};

/** A length as it is said; one that is set and has no words of its own is written as a number. */
export function lengthInWords(minutes: number): string {
  const words = lengths[minutes];
  return words ? t(words) : t('optionsMinutes', String(minutes));
}

/** The lengths to choose from, in minutes, and the one that is set where it is none of them. */
export function lengthsWith(minutes: number): number[] {
  return [...new Set([...Object.keys(lengths).map(Number), minutes])].sort((a, b) => a - b);
}

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How long a scroll may go on before I speak, by day and in the late hours. */
export function ScrollSentence({ settings, onChange }: Props) {
  const select = (key: 'scrollMinutes' | 'scrollMinutesLate', label: MessageKey) => (
    <WordSelect
      label={t(label)}
      options={lengthsWith(settings[key]).map((one) => ({ value: String(one), label: lengthInWords(one) }))}
      value={String(settings[key])}
      onChange={(value) => onChange({ [key]: Number(value) })}
    />
  );
  return (
    <p>
      <Sentence
        of="optionsScrollSentence"
        parts={[select('scrollMinutes', 'optionsScrollByDay'), select('scrollMinutesLate', 'optionsScrollLate')]}
      />
    </p>
  );
}
