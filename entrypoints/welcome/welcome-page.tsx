import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import { PracticeCard } from '../../components/practice-card.tsx';
import { useLive } from '../../components/use-live.ts';
import { useLook } from '../../components/use-look.ts';
import { useQuickHide } from '../../components/use-quick-hide.ts';
import { closeThisPage, ownPage } from '../../utils/browser/own-pages.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { listFriends } from '../../utils/storage/friends-store.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import { OnePerson } from './one-person.tsx';
import { WhereILook } from './where-i-look.tsx';

/** What I look at and never do, one person, where I may look, and a card to practise on. */
export function WelcomePage() {
  const hide = useQuickHide(closeThisPage);
  const settings = useLive(readSettings, ['settings']);
  const friends = useLive(listFriends, ['friends']);
  const [added, setAdded] = useState<string>();
  useLook(settings.state === 'ready' ? settings.value.look : undefined);
  useEffect(() => {
    document.title = t('welcomeTitle');
  }, []);

  const people = friends.state === 'ready' ? friends.value.friends.filter((one) => !one.archived) : [];
  const friend = people.find((one) => one.id === added) ?? people[0];

  return (
    <div class="welcome">
      <header class="head">
        <div class="head-row">
          <Mark size={40} />
          <div class="head-hide">
            <button type="button" class="link link-alone says" onClick={hide}>
              {t('optionsHide')}
            </button>
            <p class="says small">{t('optionsHideHow')}</p>
          </div>
        </div>
        <h1 class="title serif">{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeSays')}</p>
      </header>
      <main>
        <Section number="1" title="welcomeLookAt">
          <LookAt />
        </Section>
        <Section number="2" title="welcomePerson">
          <OnePerson friends={friends} friend={friend} onAdded={setAdded} />
        </Section>
        <Section number="3" title="welcomeWhere" id="where">
          <WhereILook settings={settings.state === 'ready' ? settings.value : undefined} />
        </Section>
        <section class="practice" aria-labelledby="practice">
          <div class="practice-words">
            <h2 class="practice-title" id="practice">
              {t('welcomePractice')}
            </h2>
            <p class="says">{t('welcomePracticeSays')}</p>
          </div>
          <PracticeCard friend={friend} supportHref={ownPage('support')} settingsHref={ownPage('options')} />
        </section>
        <div class="done">
          <p class="says">{t('welcomeDoneSays')}</p>
          <button type="button" class="button button-main" onClick={() => void closeThisPage()}>
            {t('welcomeDone')}
          </button>
        </div>
      </main>
    </div>
  );
}

interface SectionProps {
  readonly number: string;
  readonly title: MessageKey;
  readonly id?: string;
  readonly children: ComponentChildren;
}

function Section({ number, title, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section class="part" id={id} aria-labelledby={heading}>
      <span class="part-number" aria-hidden="true">
        {number}
      </span>
      <div class="part-body">
        <h2 class="part-title serif" id={heading}>
          {t(title)}
        </h2>
        {children}
      </div>
    </section>
  );
}

const may = ['welcomeMaySearches', 'welcomeMayFeeds', 'welcomeMayPage'] as const;
const never = ['welcomeNeverKeep', 'welcomeNeverSend', 'welcomeNeverRead'] as const;

/** Before any permission: what is looked at, what never, and who else may see that this is here (promise S28). */
function LookAt() {
  return (
    <>
      <div class="two">
        <div>
          <h3 class="label">{t('welcomeMay')}</h3>
          <ul class="may">
            {may.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 class="label">{t('welcomeNever')}</h3>
          <ul class="never">
            {never.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p class="says">{t('welcomeSharedComputer')}</p>
    </>
  );
}
