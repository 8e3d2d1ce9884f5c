import { useId, useMemo } from 'preact/hooks';
import { countriesOfNumber } from '../utils/friends/phone.ts';
import { type ZoneChoice, zoneChoices, zoneLabel } from '../utils/friends/zone-choices.ts';
import { clockTime } from '../utils/i18n/format.ts';
import { t } from '../utils/i18n/t.ts';
import type { ChoiceProps } from './person-choices.tsx';
import { readReach } from './read-reach.ts';
import { useClock } from './use-clock.ts';

interface Props extends ChoiceProps {
  /** Where she is herself, likeliest first. */
  readonly countries: readonly string[];
}

/** Where their clock goes otherwise than hers: the places of their number's country first, then every place. */
export function ZoneField({ typed: { reach, timeZone }, countries, onChange }: Props) {
  const id = useId();
  const now = useClock();
  const language = t('stateLanguage');
  const numbers = reach.map(({ text, app }) => readReach(text, app, countries).channel.address);
  const near = [...numbers.flatMap(countriesOfNumber), ...countries].join(' ');
  // Some four hundred places: drawn once, not at every letter that she types in the form.
  const { zones, likely, others } = useMemo(() => {
    const choices = zoneChoices(near.split(' '), Intl.supportedValuesOf('timeZone'), language);
    const option = ({ zone, label }: ZoneChoice) => (
      <option key={zone} value={zone}>
        {label}
      </option>
    );
    return {
      zones: new Set([...choices.likely, ...choices.others].map(({ zone }) => zone)),
      likely: choices.likely.map(option),
      others: choices.others.map(option),
    };
  }, [near, language]);
  // A name that this browser spells otherwise stays as it is kept.
  const isListed = timeZone === undefined || zones.has(timeZone);
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('peopleZone')}
      </label>
      <select
        id={id}
        class="box"
        value={timeZone ?? ''}
        aria-describedby={`${id}-says`}
        onChange={(event) => onChange({ timeZone: event.currentTarget.value || undefined })}
      >
        <option value="">{t('peopleZoneSame')}</option>
        {!isListed && <option value={timeZone}>{zoneLabel(timeZone, language)}</option>}
        {likely.length > 0 && <optgroup label={t('peopleZoneLikely')}>{likely}</optgroup>}
        <optgroup label={t('peopleZoneAll')}>{others}</optgroup>
      </select>
      <p class="says" id={`${id}-says`}>
        {timeZone === undefined ? '' : t('peopleZoneNow', clockTime(now, timeZone, language))}
      </p>
    </div>
  );
}
