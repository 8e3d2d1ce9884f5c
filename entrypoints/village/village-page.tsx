import { useEffect, useRef, useState } from 'preact/hooks';
import { here } from '../../components/here.ts';
import { StillShapes } from '../../components/still-shapes.tsx';
import { NotKept, Trouble } from '../../components/trouble.tsx';
import { UndoLine } from '../../components/undo-line.tsx';
import { useKept } from '../../components/use-kept.ts';
import { useLive } from '../../components/use-live.ts';
import { useLook } from '../../components/use-look.ts';
import { useQuickHide } from '../../components/use-quick-hide.ts';
import { useUndo } from '../../components/use-undo.ts';
import { closeThisPage, ownPage } from '../../utils/browser/own-pages.ts';
import { t } from '../../utils/i18n/t.ts';
import type { VillagePart } from '../../utils/nudge/settings.ts';
import { changeable } from '../../utils/storage/changes.ts';
import { readForPages } from '../../utils/storage/page-memory.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { FindPage } from './find-page.tsx';
import { Front } from './front.tsx';
import { JarPage } from './jar-page.tsx';
import { MeetUpPage } from './meet-up-page.tsx';
import { OnePage } from './one-page.tsx';
import type { PartProps } from './part-props.ts';
import { partNamed, partTitle } from './parts.ts';
import { TriumphsPage } from './triumphs-page.tsx';

const ninetyDays = 90 * 86_400_000;

const pages: Readonly<Record<VillagePart, (props: PartProps) => preact.JSX.Element>> = {
  one: OnePage,
  coffee: (props) => <MeetUpPage key="coffee" kind="coffee" {...props} />,
  walk: (props) => <MeetUpPage key="walk" kind="walk" {...props} />,
  find: FindPage,
  triumphs: TriumphsPage,
  jar: JarPage,
};

/** Growing a village: one part at a time, each with an address of its own. Nothing here comes by itself. */
export function VillagePage() {
  const memory = useLive(() => readForPages(Date.now() - ninetyDays), changeable);
  const [part, setPart] = useState(() => partNamed(location.hash));
  // A draft fills the page by itself; the part's own title makes room for its head.
  const [whole, setWhole] = useState(false);
  const { notKept, keep } = useKept();
  const { deed, offer, goBack, forget } = useUndo();
  const hide = useQuickHide(closeThisPage);
  const main = useRef<HTMLElement>(null);
  useLook(memory.state === 'ready' ? memory.value.settings.look : undefined);

  useEffect(() => {
    const follow = () => {
      setPart(partNamed(location.hash));
      setWhole(false);
      scrollTo(0, 0);
      main.current?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    document.title = t(part ? partTitle[part] : 'villageTitle');
  }, [part]);

  function content() {
    if (memory.state === 'loading') return <StillShapes />;
    if (memory.state === 'failed') return <Trouble error={memory.error} onAgain={memory.again} />;
    const { value } = memory;
    const off = value.settings.villageOff ?? [];
    const change = (next: readonly VillagePart[]) =>
      keep(changeSettings({ villageOff: next.length > 0 ? [...next] : undefined }));
    if (!part) {
      return (
        <>
          {deed !== undefined && <UndoLine deed={deed} onUndo={goBack} onGone={forget} />}
          <Front off={off} onChange={(next) => void change(next)} />
        </>
      );
    }
    if (off.includes(part)) return <p class="lead">{t('villageOff')}</p>;
    const leaveOut = async () => {
      if (!(await change([...off, part]))) return;
      offer({ deed: t('villageLeftOut', t(partTitle[part])), back: () => change(off) });
      location.assign('#all');
    };
    const Page = pages[part];
    return (
      <>
        <Page
          memory={value}
          people={value.friends.filter((friend) => !friend.archived)}
          timeZone={here().timeZone}
          keep={keep}
          onWhole={setWhole}
        />
        {!whole && (
          <button type="button" class="link link-alone says leave-out" onClick={() => void leaveOut()}>
            {t('villageLeaveOut')}
          </button>
        )}
      </>
    );
  }

  return (
    <div class="village">
      <header class="village-head">
        {part ? (
          <a class="link link-alone" href="#all">
            {t('villageBack')}
          </a>
        ) : (
          <a class="link link-alone" href={ownPage('options')}>
            {t('popupSettings')}
          </a>
        )}
        <a class="link link-alone" href={ownPage('support')}>
          {t('popupSupport')}
        </a>
        <button type="button" class="link link-alone village-hide" title={t('popupHideHow')} onClick={hide}>
          {t('optionsHide')}
        </button>
      </header>
      <main ref={main} tabIndex={-1}>
        {!whole && <h1 class="title serif">{t(part ? partTitle[part] : 'villageTitle')}</h1>}
        {memory.state === 'ready' && memory.value.readOnly && <p class="says">{t('stateReadOnly')}</p>}
        {content()}
        <NotKept error={notKept} />
      </main>
    </div>
  );
}
