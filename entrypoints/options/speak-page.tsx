import './speak.css';
import { here } from '../../components/here.ts';
import { LeftAlone } from '../../components/left-alone.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { NotKept } from '../../components/trouble.tsx';
import { useClock } from '../../components/use-clock.ts';
import { useKept } from '../../components/use-kept.ts';
import { tillInWords } from '../../components/when-in-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { restsNow } from '../../utils/nudge/fresh-start.ts';
import { noPauses, type Pauses, type Settings } from '../../utils/nudge/settings.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { changePauses, changeSettings } from '../../utils/storage/settings-store.ts';
import { AsksRows } from './asks-rows.tsx';
import { comingMonday } from './coming-monday.ts';
import { LearntRow } from './learnt-row.tsx';
import { MorningNoteRow } from './morning-note-row.tsx';
import { Outcome } from './outcome.tsx';
import { SpeakSentence } from './speak-sentence.tsx';
import { WorkingHours } from './working-hours.tsx';

const { timeZone } = here();

/** When a card may come, as sentences with words that can be changed, and what that means as it stands. */
export function SpeakPage({ memory }: { memory: Memory }) {
  const now = useClock();
  const { notKept, keep } = useKept();
  const { settings, pauses } = memory;
  const change = (part: Partial<Settings>) => void keep(changeSettings(part));
  const pause = (next: (pauses: Pauses) => Pauses) => void keep(changePauses(next));
  const quiet = pauses.until !== undefined && pauses.until > now;
  const paused = quiet || pauses.off || pauses.notHere.length > 0 || pauses.notThis.length > 0;
  const longer = restsNow(memory, now, timeZone);
  const startFresh = () => {
    if (paused) pause(() => noPauses);
    if (longer) change({ freshSince: Date.now() });
  };

  return (
    <>
      <p class="page-says">{t('optionsSpeakSays')}</p>
      <section class="panel speak" aria-label={t('optionsSpeakTitle')}>
        <SpeakSentence settings={settings} onChange={change} />
        <Outcome memory={memory} now={now} timeZone={timeZone}>
          {(paused || longer) && (
            <button type="button" class="link" onClick={startFresh}>
              {t('optionsStartFresh')}
            </button>
          )}
        </Outcome>
      </section>
      <SwitchRow
        label={t('optionsByDay')}
        says={t('optionsByDaySays')}
        on={settings.anyTimeOfDay}
        onChange={(anyTimeOfDay) => change({ anyTimeOfDay })}
      />
      <SwitchRow
        label={t('optionsShared')}
        says={t('optionsSharedSays')}
        on={settings.sharedComputer}
        onChange={(sharedComputer) => change({ sharedComputer })}
      />
      <WorkingHours settings={settings} onChange={change} />
      <MorningNoteRow />
      <LearntRow settings={settings} nudges={memory.nudges} timeZone={timeZone} onChange={change} />
      <AsksRows settings={settings} onChange={(next) => void keep(changeSettings(next))} />
      <LeftAlone pauses={pauses} onChange={pause} />
      <div class="buttons">
        {quiet ? (
          <button type="button" class="button" onClick={() => pause((p) => ({ ...p, until: undefined }))}>
            {t('optionsEndQuiet')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => pause((p) => ({ ...p, until: comingMonday(Date.now(), timeZone) }))}
          >
            {t('optionsQuietTillMonday')}
          </button>
        )}
        <button type="button" class="button" onClick={() => pause((p) => ({ ...p, off: !p.off }))}>
          {t(pauses.off ? 'optionsAllOn' : 'optionsAllOff')}
        </button>
      </div>
      <p class="says" role="status">
        {quiet && pauses.until !== undefined ? t('stateQuietTill', tillInWords(pauses.until, now, timeZone)) : ''}
      </p>
      <NotKept error={notKept} />
    </>
  );
}
