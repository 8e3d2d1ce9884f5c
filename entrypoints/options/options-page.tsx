import { useEffect, useState } from 'preact/hooks';
import { StillShapes } from '../../components/still-shapes.tsx';
import { Trouble } from '../../components/trouble.tsx';
import { useLive } from '../../components/use-live.ts';
import { useLook } from '../../components/use-look.ts';
import { useOutside } from '../../components/use-outside.ts';
import { useQuickHide } from '../../components/use-quick-hide.ts';
import { closeThisPage, ownPage } from '../../utils/browser/own-pages.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { changeable } from '../../utils/storage/changes.ts';
import { copyName } from '../../utils/storage/copy.ts';
import { lastCopy } from '../../utils/storage/last-copy.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { readForPages } from '../../utils/storage/page-memory.ts';
import { isAnyUnsaved, keepTrying } from '../../utils/storage/patient-edits.ts';
import { DataPage } from './data-page.tsx';
import { HowPage } from './how-page.tsx';
import { LookAtPage } from './look-at-page.tsx';
import { LookPage } from './look-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { SpeakPage } from './speak-page.tsx';
import { YearPage } from './year-page.tsx';

const ninetyDays = 90 * 86_400_000;

interface Part {
  readonly id: string;
  readonly title: MessageKey;
  /** In the list of parts, where the title is too long for it. */
  readonly short?: MessageKey;
  readonly Page: (props: { memory: Memory }) => preact.JSX.Element;
}

const parts: readonly [Part, ...Part[]] = [
  { id: 'people', title: 'peopleTitle', Page: PeoplePage },
  { id: 'year', title: 'yearTitle', short: 'yearShort', Page: YearPage },
  { id: 'speak', title: 'optionsSpeakTitle', Page: SpeakPage },
  { id: 'look-at', title: 'optionsLookAtTitle', Page: LookAtPage },
  { id: 'data', title: 'dataTitle', Page: DataPage },
  { id: 'look', title: 'optionsLookTitle', Page: LookPage },
  { id: 'how', title: 'optionsHowTitle', Page: HowPage },
];

function partNamed(hash: string): Part {
  return parts.find((part) => `#${part.id}` === hash) ?? parts[0];
}

async function saveLast(): Promise<void> {
  const now = Date.now();
  const text = await lastCopy(now);
  if (text) saveFile(copyName(now), text);
}

/** Her people and her settings; each part has an address of its own, so that the toolbar can open it. */
export function OptionsPage() {
  const memory = useLive(() => readForPages(Date.now() - ninetyDays), changeable);
  const [unsaved] = useOutside(isAnyUnsaved, keepTrying);
  const [part, setPart] = useState(() => partNamed(location.hash));
  const hide = useQuickHide(closeThisPage);
  useLook(memory.state === 'ready' ? memory.value.settings.look : undefined);

  useEffect(() => {
    const follow = () => {
      setPart(partNamed(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    document.title = t(part.title);
  }, [part]);

  const entry = (one: Part) => (
    <li key={one.id}>
      <a class="side-entry" href={`#${one.id}`} aria-current={one.id === part.id ? 'page' : undefined}>
        {t(one.short ?? one.title)}
      </a>
    </li>
  );

  return (
    <div class="options">
      <nav class="side" aria-label={t('optionsParts')}>
        <ul>{parts.filter((one) => one.id !== 'how').map(entry)}</ul>
        <ul class="side-more">
          <li>
            <a class="side-entry" href={ownPage('village')}>
              {t('villageTitle')}
            </a>
          </li>
          <li>
            <a class="side-entry" href={ownPage('support')}>
              {t('popupSupport')}
            </a>
          </li>
          {parts.filter((one) => one.id === 'how').map(entry)}
        </ul>
        <div class="side-foot">
          <button type="button" class="link link-alone says" onClick={hide}>
            {t('optionsHide')}
          </button>
          <p class="says side-history">{t('optionsHideHow')}</p>
        </div>
      </nav>
      <main class="content">
        <h1 class="page-title serif">{t(part.title)}</h1>
        {memory.state === 'loading' && <StillShapes />}
        {memory.state === 'failed' && (
          <Trouble error={memory.error} onAgain={memory.again} onCopy={() => void saveLast()} />
        )}
        {memory.state === 'ready' && memory.value.readOnly && <p class="on-top">{t('stateReadOnly')}</p>}
        {unsaved && (
          <p class="on-top" role="status">
            {t('failureNotYet')}
          </p>
        )}
        {memory.state === 'ready' && <part.Page memory={memory.value} />}
      </main>
    </div>
  );
}
