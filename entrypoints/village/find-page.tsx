import { useId, useState } from 'preact/hooks';
import { RadioChips } from '../../components/chips.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { WordSelect } from '../../components/word-select.tsx';
import { openWebPage } from '../../utils/browser/own-pages.ts';
import { t } from '../../utils/i18n/t.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { type HelloPlace, helloWords } from '../../utils/village/hello-words-en.ts';
import {
  engineOf,
  engines,
  type LookingFor,
  lookingForAll,
  searchAddress,
} from '../../utils/village/search-address.ts';
import { CopyLines } from './copy-lines.tsx';
import type { PartProps } from './part-props.ts';

/** One ordinary search for people near a place she types, opened by her press; and lines for a first hello. */
export function FindPage({ memory, keep }: PartProps) {
  const [what, setWhat] = useState<LookingFor>('playgroup');
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  const [hello, setHello] = useState<HelloPlace>('group');
  const id = useId();
  const engine = engineOf(memory.settings.findWith);
  const address = searchAddress(engine.id, what, place);
  const missing = tried && address === undefined;

  function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    if (address !== undefined) void openWebPage(address);
  }

  return (
    <>
      <p class="lead">{t('villageFindLead')}</p>
      <form class="form-grid on-bg" noValidate onSubmit={submit}>
        <RadioChips
          legend={t('villageFindWhat')}
          options={lookingForAll.map((value) => ({ value, label: t(`villageFind_${value}`) }))}
          value={what}
          onChange={setWhat}
        />
        <div class="field">
          <label class="label" for={id}>
            {t('villagePlace')}
          </label>
          <input
            class={missing ? 'box box-wrong' : 'box'}
            id={id}
            dir="auto"
            autocomplete="off"
            maxLength={120}
            placeholder={t('villagePlaceHint')}
            value={place}
            aria-invalid={missing}
            aria-describedby={`${id}-wrong`}
            onInput={(event) => setPlace(event.currentTarget.value)}
          />
          <p class="wrong" id={`${id}-wrong`} aria-live="polite">
            {missing ? t('villagePlaceMissing') : ''}
          </p>
        </div>
        <p class="says with-word">
          <Sentence
            of="villageFindWith"
            parts={[
              <WordSelect
                key="engine"
                label={t('villageEngine')}
                options={engines.map((one) => ({ value: one.id, label: one.name }))}
                value={engine.id}
                onChange={(findWith) => void keep(changeSettings({ findWith }))}
              />,
            ]}
          />
        </p>
        <div>
          <button type="submit" class="button button-main">
            {t('villageFindOpen')}
          </button>
        </div>
      </form>
      <section class="stack hello">
        <h2 class="section-title serif">{t('villageHello')}</h2>
        <p class="says">{t('villageHelloSays')}</p>
        <RadioChips
          quiet
          legend={t('villageHelloWhere')}
          options={[
            { value: 'group', label: t('villageHelloGroup') },
            { value: 'forum', label: t('villageHelloForum') },
          ]}
          value={hello}
          onChange={setHello}
        />
        <CopyLines lines={helloWords[hello]} />
      </section>
    </>
  );
}
