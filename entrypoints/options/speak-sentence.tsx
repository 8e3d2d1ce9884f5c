import { useState } from 'preact/hooks';
import { CheckChip, ChipGroup } from '../../components/chips.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { hoursWith } from '../../components/when-in-words.ts';
import { WordSelect } from '../../components/word-select.tsx';
import { weekdayName } from '../../utils/i18n/format.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { type Settings, type Weekday, weekdays } from '../../utils/nudge/settings.ts';
import { ScrollSentence } from './scroll-sentence.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const daySets = {
  any: weekdays,
  week: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekend: ['sat', 'sun'],
} as const satisfies Record<string, readonly Weekday[]>;
type DaySet = keyof typeof daySets | 'some';

function daySetOf(days: readonly Weekday[]): DaySet {
  const same = (set: readonly Weekday[]) => set.length === days.length && set.every((day) => days.includes(day));
  return (Object.keys(daySets) as (keyof typeof daySets)[]).find((name) => same(daySets[name])) ?? 'some';
}

const howOftenWords = {
  rarely: { word: 'optionsRarely', means: 'optionsRarelyMeans' },
  gently: { word: 'optionsGently', means: 'optionsGentlyMeans' },
  often: { word: 'optionsOften', means: 'optionsOftenMeans' },
} as const satisfies Record<Settings['howOften'], { word: MessageKey; means: MessageKey }>;

/** Monday's name in her language: 5 January 2026 was a Monday. */
export function dayName(day: Weekday): string {
  return weekdayName(Date.UTC(2026, 0, 5 + weekdays.indexOf(day), 12), 'UTC', t('stateLanguage'));
}

/** Her settings as sentences: a click on an underlined word changes it. */
export function SpeakSentence({ settings, onChange }: Props) {
  const { lateWindow, lateDays, howOften, anyTimeOfDay } = settings;
  const [picking, setPicking] = useState(false);
  const days: DaySet = picking ? 'some' : daySetOf(lateDays);

  function chooseDays(set: DaySet) {
    setPicking(set === 'some');
    if (set !== 'some') onChange({ lateDays: [...daySets[set]] });
  }

  function chooseDay(day: Weekday, on: boolean) {
    onChange({ lateDays: weekdays.filter((one) => (one === day ? on : lateDays.includes(one))) });
  }

  const from = (
    <WordSelect
      label={t('optionsFrom')}
      options={hoursWith(lateWindow.from)}
      value={lateWindow.from}
      onChange={(value) => onChange({ lateWindow: { ...lateWindow, from: value } })}
    />
  );
  const to = (
    <WordSelect
      label={t('optionsTo')}
      options={hoursWith(lateWindow.to)}
      value={lateWindow.to}
      onChange={(value) => onChange({ lateWindow: { ...lateWindow, to: value } })}
    />
  );
  const onDays = (
    <WordSelect<DaySet>
      label={t('optionsDays')}
      options={[
        { value: 'any', label: t('optionsAnyDay') },
        { value: 'week', label: t('optionsWeek') },
        { value: 'weekend', label: t('optionsWeekend') },
        { value: 'some', label: t('optionsSomeDays') },
      ]}
      value={days}
      onChange={chooseDays}
    />
  );
  const often = (
    <WordSelect
      label={t('optionsHowOften')}
      options={(['gently', 'rarely', 'often'] as const).map((value) => ({
        value,
        label: t(howOftenWords[value].word),
      }))}
      value={howOften}
      onChange={(value) => onChange({ howOften: value })}
    />
  );
  const means = t(howOftenWords[howOften].means);

  return (
    <div class="sentence">
      <p>
        {anyTimeOfDay ? (
          <Sentence of="optionsSentenceByDay" parts={[often, means]} />
        ) : (
          <Sentence of="optionsSentence" parts={[from, to, onDays, often, means]} />
        )}
      </p>
      {!anyTimeOfDay && days === 'some' && (
        <ChipGroup legend={t('optionsWhichDays')}>
          {weekdays.map((day) => (
            <CheckChip
              key={day}
              label={dayName(day)}
              checked={lateDays.includes(day)}
              onChange={(on) => chooseDay(day, on)}
            />
          ))}
        </ChipGroup>
      )}
      <ScrollSentence settings={settings} onChange={onChange} />
      <p>{t('optionsBackOff')}</p>
    </div>
  );
}
