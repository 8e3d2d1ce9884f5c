import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { NotKept } from '../../components/trouble.tsx';
import { useKept } from '../../components/use-kept.ts';
import { useOutside } from '../../components/use-outside.ts';
import { grantedOrigins, onGrantsChanged, requestOrigins, takeBack } from '../../utils/browser/grants.ts';
import { inARow } from '../../utils/i18n/format.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/nudge/settings.ts';
import { feedSites } from '../../utils/signals/feed-sites.ts';
import { hostOfPattern, hostPatterns, siteHosts } from '../../utils/signals/granted-hosts.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';
import { afterLookAllowed, afterLookTakenBack, type Look, lookAllowed } from '../../utils/signals/three-purposes.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';

const readGranted = async () => (await grantedOrigins(siteHosts())).map(hostOfPattern);

interface PanelOf {
  readonly purpose: Exclude<Look, 'articles'>;
  readonly title: MessageKey;
  readonly allow: MessageKey;
  readonly sites: readonly { readonly name: string; readonly hosts: readonly string[] }[];
  /** What it means, in one sentence with the first few names. */
  says(language: string): string;
}

function searchNames(group: 'engine' | 'site', first?: number): string[] {
  const names = searchEngines.filter((engine) => engine.group === group).map((engine) => engine.name);
  return names.slice(0, first);
}

const panels: readonly PanelOf[] = [
  {
    purpose: 'searches',
    title: 'welcomeSearches',
    allow: 'welcomeAllowSearches',
    sites: searchEngines,
    says: (language) =>
      t('welcomeSearchesSays', inARow(searchNames('engine', 3), language), inARow(searchNames('site', 2), language)),
  },
  {
    purpose: 'feeds',
    title: 'welcomeFeeds',
    allow: 'welcomeAllowFeeds',
    sites: feedSites,
    says: (language) => {
      const names = feedSites.slice(0, 3).map((site) => site.name);
      return t('welcomeFeedsSays', inARow([...names, t('welcomeTheLike')], language));
    },
  },
];

/** Panels of one size and one weight; none is pushed. */
export function WhereILook({ settings }: { settings: Settings | undefined }) {
  const [granted, again] = useOutside(readGranted, onGrantsChanged);
  return (
    <>
      <div class="panels">
        {panels.map((panel) => (
          <Panel key={panel.purpose} of={panel} granted={granted} settings={settings} onChanged={again} />
        ))}
      </div>
      <p class="says">{t('welcomeAsks')}</p>
    </>
  );
}

interface PanelProps {
  readonly of: PanelOf;
  /** The hosts that the browser grants now; nothing while it has not answered. */
  readonly granted: readonly string[] | undefined;
  readonly settings: Settings | undefined;
  readonly onChanged: () => void;
}

function Panel({ of, granted = [], settings, onChanged }: PanelProps) {
  const { purpose, sites } = of;
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const { notKept, keep } = useKept();
  const id = useId();
  const hosts = sites.flatMap((site) => site.hosts);
  const allowed = settings ? lookAllowed(purpose, hosts, granted, settings).length : 0;
  const whole = allowed === hosts.length;
  const acts = useRef<HTMLDivElement>(null);
  /** The button she pressed goes when the browser has answered; the keyboard goes on from what stands in its place. */
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current || document.activeElement !== document.body) return;
    pressed.current = false;
    acts.current?.querySelector<HTMLElement>(whole ? '[data-start]' : 'button')?.focus();
  }, [allowed]);
  const language = t('stateLanguage');

  // The browser asks only straight from the click: nothing is awaited before it.
  function allow() {
    pressed.current = true;
    void requestOrigins(hostPatterns({ hosts })).then((given) => {
      setSaid(given ? '' : t('optionsNotGiven'));
      onChanged();
    });
    void keep(changeSettings((kept) => afterLookAllowed(purpose, hosts, granted, kept)));
  }

  async function giveBack() {
    if (!settings) return;
    pressed.current = true;
    const { gone, one } = afterLookTakenBack(purpose, hosts, granted, settings);
    // First what stays for the other purpose: nothing is given back half.
    if (!(await keep(changeSettings(one)))) return;
    setSaid((await takeBack(hostPatterns({ hosts: gone }))) ? '' : t('optionsNotTaken'));
    onChanged();
  }

  return (
    <section class="panel" aria-labelledby={id}>
      <h3 class="panel-title" id={id}>
        {t(of.title)}
      </h3>
      <p class="says">
        {of.says(language)}{' '}
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t('welcomeSeeAll')}
        </button>
      </p>
      {all && (
        <p class="says all">
          {inARow(
            sites.map((site) => site.name),
            language,
          )}
          .
        </p>
      )}
      <div class="panel-act" ref={acts}>
        {!whole && (
          <button type="button" class="button" onClick={allow}>
            {t(of.allow)}
          </button>
        )}
        {allowed > 0 && (
          <p class="allowed" tabIndex={-1} data-start>
            {t(whole ? 'welcomeAllowed' : 'welcomeAllowedSome')}{' '}
            <button type="button" class="link" onClick={() => void giveBack()}>
              {t('welcomeTakeBack')}
              <span class="visually-hidden">: {t(of.title)}</span>
            </button>
          </p>
        )}
        <p class="says" role="status">
          {said}
        </p>
        <NotKept error={notKept} />
      </div>
    </section>
  );
}
