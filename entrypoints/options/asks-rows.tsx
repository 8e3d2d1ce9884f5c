import { SwitchRow } from '../../components/switch-row.tsx';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { type AskKind, askKinds, nothingAsked } from '../../utils/nudge/asked.ts';
import { switched } from '../../utils/nudge/note-asks.ts';
import type { Settings } from '../../utils/nudge/settings.ts';

const words: Readonly<Record<AskKind, readonly [MessageKey, MessageKey]>> = {
  followThrough: ['askRowTalked', 'askRowTalkedSays'],
  copy: ['askRowCopy', 'askRowCopySays'],
  beforeYouGo: ['askRowBeforeYouGo', 'askRowBeforeYouGoSays'],
  checkIn: ['askRowCheckIn', 'askRowCheckInSays'],
};

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Partial<Settings>) => void;
}

/** The small asks of the toolbar, each with its switch: where "don't ask this again" is taken back. */
export function AsksRows({ settings, onChange }: Props) {
  const { off } = settings.asks ?? nothingAsked;
  return (
    <section aria-label={t('askRows')}>
      <h2 class="section-title serif">{t('askRows')}</h2>
      <p class="says">{t('askRowsSays')}</p>
      {askKinds.map((kind) => (
        <SwitchRow
          key={kind}
          label={t(words[kind][0])}
          says={t(words[kind][1])}
          on={!off.includes(kind)}
          onChange={(on) => onChange(({ asks }) => ({ asks: switched(asks ?? nothingAsked, kind, on) }))}
        />
      ))}
    </section>
  );
}
