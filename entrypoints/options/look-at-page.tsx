import './look-at.css';
import { useState } from 'preact/hooks';
import { NotKept } from '../../components/trouble.tsx';
import { useKept } from '../../components/use-kept.ts';
import { useOutside } from '../../components/use-outside.ts';
import {
  coveredBy,
  everyGrant,
  isLooking,
  onGrantsChanged,
  requestOrigins,
  takeBack,
} from '../../utils/browser/grants.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { articleSites } from '../../utils/signals/article-sites.ts';
import { feedSites } from '../../utils/signals/feed-sites.ts';
import { hostOfPattern, hostPatterns } from '../../utils/signals/granted-hosts.ts';
import { type SearchEngine, searchEngines } from '../../utils/signals/search-engines.ts';
import { afterLookAllowed, afterLookTakenBack, type Look, lookAllowed } from '../../utils/signals/three-purposes.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { AddedFeeds } from './added-feeds.tsx';
import { PlaceList } from './place-list.tsx';
import { type Site, SiteRows } from './site-rows.tsx';
import { groupTyped, siteTyped } from './typed-place.ts';

async function readReach() {
  return { origins: await everyGrant(), looking: await isLooking() };
}

const ofGroup = (group: SearchEngine['group']) => searchEngines.filter((engine) => engine.group === group);

interface Group {
  readonly purpose: Look;
  readonly title: MessageKey;
  readonly says?: MessageKey;
  readonly sites: readonly Site[];
}

const groups: readonly Group[] = [
  { purpose: 'searches', title: 'optionsEngines', sites: ofGroup('engine') },
  { purpose: 'searches', title: 'optionsSites', sites: ofGroup('site') },
  { purpose: 'feeds', title: 'welcomeFeeds', says: 'optionsFeedsSays', sites: feedSites },
];

/** Below the feeds of her own. */
const articles = {
  purpose: 'articles',
  title: 'optionsArticles',
  says: 'optionsArticlesSays',
  sites: articleSites,
} as const;

const buttons: readonly { purpose: Look; label: MessageKey; sites: readonly Site[] }[] = [
  { purpose: 'searches', label: 'welcomeAllowSearches', sites: searchEngines },
  { purpose: 'feeds', label: 'welcomeAllowFeeds', sites: feedSites },
  { purpose: 'articles', label: 'optionsAllowArticles', sites: articleSites },
];

const withOne = (list: readonly string[], one: string) => [...new Set([...list, one])];
const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);

/** Every site in the tables and those of her own, whether I may look there, and the way to change it. */
export function LookAtPage({ memory }: { memory: Memory }) {
  const [reach, again] = useOutside(readReach, onGrantsChanged);
  const [said, setSaid] = useState('');
  const { notKept, keep } = useKept();
  const { settings } = memory;
  if (!reach) return <p class="page-says" />;

  const grantedOf = (hosts: readonly string[]) => coveredBy(reach.origins, hostPatterns({ hosts })).map(hostOfPattern);
  const allowedOf = (purpose: Look, { hosts }: Pick<Site, 'hosts'>) =>
    lookAllowed(purpose, hosts, grantedOf(hosts), settings);
  const change = (next: Parameters<typeof changeSettings>[0]) => keep(changeSettings(next));
  const says = (done: Promise<boolean>, otherwise: MessageKey) =>
    done.then((well) => {
      setSaid(well ? '' : t(otherwise));
      again();
    });

  // The browser asks only straight from the click: nothing is awaited before it.
  function allow(purpose: Look, hosts: readonly string[]) {
    void says(requestOrigins(hostPatterns({ hosts })), 'optionsNotGiven');
    void change((kept) => afterLookAllowed(purpose, hosts, grantedOf(hosts), kept));
  }

  async function giveBack(purpose: Look, hosts: readonly string[]) {
    const { gone, one } = afterLookTakenBack(purpose, hosts, grantedOf(hosts), settings);
    // First what stays for the other purpose: nothing is given back half.
    if (await change(one)) await says(takeBack(hostPatterns({ hosts: gone })), 'optionsNotTaken');
  }

  function addFeed(host: string) {
    void says(requestOrigins(hostPatterns({ hosts: [host] })), 'optionsNotGiven');
    return change((kept) => ({ addedFeeds: withOne(kept.addedFeeds, host) }));
  }

  async function removeFeed(host: string) {
    const removed = await change((kept) => ({ addedFeeds: without(kept.addedFeeds, host) }));
    // What she reads there is hers to take back in its own place.
    if (removed && !settings.readOn.includes(host))
      await says(takeBack(hostPatterns({ hosts: [host] })), 'optionsNotTaken');
  }

  const list = (key: 'workSites' | 'namedGroups') => ({
    places: settings[key],
    onAdd: (place: string) => change((kept) => ({ [key]: withOne(kept[key], place) })),
    onRemove: (place: string) => change((kept) => ({ [key]: without(kept[key], place) })),
  });
  const own = settings.addedFeeds.filter((host) => grantedOf([host]).length > 0);

  const rows = ({ purpose, title, says: about, sites }: Group) => (
    <SiteRows
      key={title}
      title={t(title)}
      {...(about && { says: t(about) })}
      sites={sites}
      allowed={(site) => allowedOf(purpose, site)}
      onAllow={({ hosts }) => allow(purpose, hosts)}
      onTakeBack={({ hosts }) => void giveBack(purpose, hosts)}
    />
  );

  return (
    <>
      <p class="page-says">{t('optionsLookAtSays')}</p>
      <section class="panel health">
        <p role="status">{health(lookedAt(allowedOf) + own.length, reach.looking)}</p>
        {buttons
          .filter(({ purpose, sites }) => sites.some((site) => allowedOf(purpose, site).length < site.hosts.length))
          .map(({ purpose, label, sites }) => (
            <button
              key={purpose}
              type="button"
              class="button button-small"
              onClick={() =>
                allow(
                  purpose,
                  sites.flatMap(({ hosts }) => hosts),
                )
              }
            >
              {t(label)}
            </button>
          ))}
        <p class="says" role="status">
          {said}
        </p>
        <NotKept error={notKept} />
      </section>
      {groups.map(rows)}
      <AddedFeeds
        hosts={settings.addedFeeds}
        isAllowed={(host) => own.includes(host)}
        onAdd={addFeed}
        onRemove={(host) => void removeFeed(host)}
      />
      {rows(articles)}
      <PlaceList
        title="optionsWork"
        says="optionsWorkSays"
        label="optionsWorkLabel"
        hint="optionsWorkHint"
        wrong="optionsWorkWrong"
        read={siteTyped}
        {...list('workSites')}
      />
      <PlaceList
        title="optionsGroups"
        says="optionsGroupsSays"
        label="optionsGroupsLabel"
        hint="optionsGroupsHint"
        wrong="optionsGroupsWrong"
        read={groupTyped}
        {...list('namedGroups')}
      />
    </>
  );
}

/** How many sites of the tables I look at; one that is searched and scrolled is one site. */
function lookedAt(allowedOf: (purpose: Look, site: Site) => readonly string[]): number {
  const names = [...groups, articles].flatMap(({ purpose, sites }) =>
    sites.filter((site) => allowedOf(purpose, site).length > 0),
  );
  return new Set(names.map(({ name }) => name)).size;
}

function health(sites: number, looking: boolean): string {
  if (sites === 0) return t('stateNoSites');
  if (!looking) return t('optionsHealthNotYet');
  return sites === 1 ? t('optionsHealthOne') : t('optionsHealth', String(sites));
}
