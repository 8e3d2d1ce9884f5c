import { useId, useState } from 'preact/hooks';
import { RadioChips } from '../../components/chips.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { jarHolds } from '../../utils/nudge/settings.ts';
import { plainText } from '../../utils/share/plain-text.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { someWins, wins } from '../../utils/village/win-words-en.ts';
import { MedalPicture } from './medal-picture.tsx';
import type { PartProps } from './part-props.ts';
import { PickOne } from './pick-one.tsx';
import { WriteTo } from './write-to.tsx';

/** A medal has room for about this much. */
const longest = 100;

/** A win, picked or typed; its medal; somebody to tell, or the jar. Nothing is counted. */
export function TriumphsPage({ memory, people, keep, onWhole }: PartProps) {
  const [turn, setTurn] = useState(() => Math.floor(Math.random() * wins.length));
  const [typed, setTyped] = useState('');
  const [telling, setTelling] = useState(false);
  const [friend, setFriend] = useState<Friend>();
  const [said, setSaid] = useState('');
  const id = useId();
  const words = plainText(typed, longest);
  const choices = someWins(turn);
  const jar = memory.settings.jar ?? [];
  const jarIsOff = memory.settings.villageOff?.includes('jar') === true;

  function type(text: string) {
    setTyped(text);
    setSaid('');
  }

  async function putInJar() {
    if (jar.length >= jarHolds) return setSaid(t('villageJarFull'));
    const one = { id: crypto.randomUUID(), at: Date.now(), words };
    const kept = await keep(changeSettings((now) => ({ jar: [one, ...(now.jar ?? [])].slice(0, jarHolds) })));
    setSaid(kept ? t('villageJarIn') : '');
  }

  if (friend) {
    const drafts = [
      { label: t('cardToneWry'), text: t('villageTellWry', words) },
      { label: t('cardTonePlain'), text: t('villageTellPlain', words) },
      { label: t('cardToneFew'), text: words },
    ];
    return <WriteTo {...{ friend, people, keep, onWhole, drafts }} onBack={() => setFriend(undefined)} />;
  }
  return (
    <>
      <p class="lead">{t('villageTriumphsLead')}</p>
      <div class="form-grid on-bg">
        <div class="stack-small">
          <RadioChips
            legend={t('villageWin')}
            options={choices.map((win) => ({ value: win, label: win }))}
            value={choices.find((win) => win === typed)}
            onChange={type}
          />
          <button type="button" class="link link-alone says" onClick={() => setTurn(turn + 1)}>
            {t('villageWinOthers')}
          </button>
        </div>
        <div class="field">
          <label class="label" for={id}>
            {t('villageWinOwn')}
          </label>
          <input
            class="box"
            id={id}
            dir="auto"
            autocomplete="off"
            maxLength={longest}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
      </div>
      {words === '' ? (
        <p class="says medal-none">{t('villageMedalNone')}</p>
      ) : (
        <>
          <MedalPicture words={words} />
          <div class="buttons">
            <button type="button" class="button" aria-expanded={telling} onClick={() => setTelling(!telling)}>
              {t('villageTell')}
            </button>
            {!jarIsOff && (
              <button type="button" class="button" onClick={() => void putInJar()}>
                {t('villageJarPut')}
              </button>
            )}
          </div>
          <p class="says" role="status">
            {said}
          </p>
          {telling && people.length === 0 && <p class="says">{t('villageTellNobody')}</p>}
          {telling && people.length > 0 && (
            <section class="stack">
              <h2 class="label">{t('villageTellWho')}</h2>
              <PickOne people={people} among={people} onPick={setFriend} />
            </section>
          )}
        </>
      )}
      {!jarIsOff && (
        <p class="to-jar">
          <a class="link link-alone says" href="#jar">
            {t('villageJar')}
          </a>
        </p>
      )}
    </>
  );
}
