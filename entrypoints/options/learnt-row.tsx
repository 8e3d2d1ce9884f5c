import { SwitchRow } from '../../components/switch-row.tsx';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { type DayPart, type Learnt, learntFrom } from '../../utils/nudge/learnt-hours.ts';
import type { Nudge } from '../../utils/nudge/nudge.ts';
import type { Settings } from '../../utils/nudge/settings.ts';

const partWords: Readonly<Record<DayPart, MessageKey>> = {
  smallHours: 'optionsPartSmallHours',
  morning: 'optionsPartMorning',
  afternoon: 'optionsPartAfternoon',
  evening: 'optionsPartEvening',
};

function sentence(learns: boolean, learnt: Learnt): string {
  if (!learns) return t('optionsLearnOff');
  if (!learnt) return t('optionsLearnNothing');
  if (learnt.about === 'kind') return t(learnt.shy === 'scroll' ? 'optionsLearnKindScroll' : 'optionsLearnKindSearch');
  return t('optionsLearnHour', t(partWords[learnt.glad]), t(partWords[learnt.shy]));
}

interface Props {
  readonly settings: Settings;
  readonly nudges: readonly Nudge[];
  readonly timeZone: string;
  readonly onChange: (change: Pick<Settings, 'learns'> | { readonly learntSince: number }) => void;
}

/** What was learnt from her answers, all of it, in one sentence; a switch, and a way to have it forgotten. */
export function LearntRow({ settings, nudges, timeZone, onChange }: Props) {
  const learnt = learntFrom(nudges, settings, timeZone);
  return (
    <>
      <SwitchRow
        label={t('optionsLearn')}
        says={sentence(settings.learns, learnt)}
        on={settings.learns}
        onChange={(learns) => onChange({ learns })}
      />
      {learnt && (
        <button type="button" class="link link-alone" onClick={() => onChange({ learntSince: Date.now() })}>
          {t('optionsLearnForget')}
        </button>
      )}
    </>
  );
}
