import './lines.css';
import { TwiceButton } from '../../components/twice-button.tsx';
import { UndoLine } from '../../components/undo-line.tsx';
import { useUndo } from '../../components/use-undo.ts';
import { dayAndMonth, weekdayName } from '../../utils/i18n/format.ts';
import { t } from '../../utils/i18n/t.ts';
import { jarHolds, type Triumph } from '../../utils/nudge/settings.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import type { PartProps } from './part-props.ts';

const week = 7 * 86_400_000;

/** The small wins she kept, with the day in words; no totals, nothing about days without one. */
export function JarPage({ memory, timeZone, keep }: PartProps) {
  const jar = memory.settings.jar ?? [];
  const { deed, goBack, offer, forget } = useUndo();

  function dayInWords(at: number): string {
    const language = t('stateLanguage');
    const now = Date.now();
    return at > now - week && at <= now ? weekdayName(at, timeZone, language) : dayAndMonth(at, timeZone, language);
  }

  async function takeOut(one: Triumph) {
    const taken = await keep(
      changeSettings((now) => {
        const left = (now.jar ?? []).filter(({ id }) => id !== one.id);
        return { jar: left.length > 0 ? left : undefined };
      }),
    );
    if (!taken) return;
    const putBack = (there: readonly Triumph[]) =>
      [...there.filter(({ id }) => id !== one.id), one].sort((a, b) => b.at - a.at).slice(0, jarHolds);
    offer({
      deed: t('villageJarTaken'),
      back: () => keep(changeSettings((now) => ({ jar: putBack(now.jar ?? []) }))),
    });
  }

  return (
    <>
      <p class="lead">{t('villageJarLead')}</p>
      {deed !== undefined && <UndoLine deed={deed} onUndo={goBack} onGone={forget} />}
      {jar.length === 0 ? (
        <p class="serif jar-empty">{t('villageJarEmpty')}</p>
      ) : (
        <>
          <ul class="lines">
            {jar.map((one) => (
              <li key={one.id} class="line">
                <span class="line-words">
                  <span class="serif" dir="auto">
                    {one.words}
                  </span>
                  <span class="says jar-day">{dayInWords(one.at)}</span>
                </span>
                <button
                  type="button"
                  class="link link-alone says"
                  aria-label={t('villageJarTakeOutWhich', one.words)}
                  onClick={() => void takeOut(one)}
                >
                  {t('villageJarTakeOut')}
                </button>
              </li>
            ))}
          </ul>
          <TwiceButton
            class="button button-err"
            label={t('villageJarEmptyAll')}
            again={t('villageJarEmptyAgain')}
            onSure={() => void keep(changeSettings({ jar: undefined })).then(forget)}
          />
        </>
      )}
    </>
  );
}
