import { useState } from 'preact/hooks';
import { useOutside } from '../../components/use-outside.ts';
import {
  coveredBy,
  grantedSearchOrigins,
  isLooking,
  onGrantsChanged,
  requestSearch,
  takeBack,
} from '../../utils/browser/grants.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { hostPatterns, searchHosts } from '../../utils/signals/granted-hosts.ts';
import { type SearchEngine, searchEngines } from '../../utils/signals/search-engines.ts';

async function readReach() {
  return { granted: await grantedSearchOrigins(searchHosts()), looking: await isLooking() };
}

const groups: readonly { readonly group: SearchEngine['group']; readonly title: MessageKey }[] = [
  { group: 'engine', title: 'optionsEngines' },
  { group: 'site', title: 'optionsSites' },
];

/** Every site in the table, whether I may look there, and the way to change it. */
export function LookAtPage() {
  const [reach, again] = useOutside(readReach, onGrantsChanged);
  const [said, setSaid] = useState('');
  if (!reach) return <p class="page-says" />;

  const whole = (engine: SearchEngine) => {
    const wanted = hostPatterns(engine);
    return coveredBy(reach.granted, wanted).length === wanted.length;
  };
  const some = (engine: SearchEngine) => coveredBy(reach.granted, hostPatterns(engine)).length > 0;
  const looked = searchEngines.filter(some);

  function ask(origins: string[]) {
    void requestSearch(origins).then((given) => {
      setSaid(given ? '' : t('optionsNotGiven'));
      again();
    });
  }

  function giveBack(engine: SearchEngine) {
    void takeBack(hostPatterns(engine)).then((gone) => {
      setSaid(gone ? '' : t('optionsNotTaken'));
      again();
    });
  }

  return (
    <>
      <p class="page-says">{t('optionsLookAtSays')}</p>
      <section class="panel health">
        <p role="status">{health(looked.length, reach.looking)}</p>
        {looked.length < searchEngines.length && (
          <button type="button" class="button button-small" onClick={() => ask(searchHosts())}>
            {t('optionsAllowAll')}
          </button>
        )}
        <p class="says" role="status">
          {said}
        </p>
      </section>
      {groups.map(({ group, title }) => (
        <section key={group}>
          <h2 class="section-title serif">{t(title)}</h2>
          <ul>
            {searchEngines
              .filter((engine) => engine.group === group)
              .map((engine) => (
                <li class="site" key={engine.id}>
                  <span class="site-words">
                    <span class="site-name">{engine.name}</span>
                    <span class="says">
                      {t(whole(engine) ? 'optionsSiteAllowed' : some(engine) ? 'optionsSitePartly' : 'optionsSiteNot')}
                    </span>
                  </span>
                  {some(engine) && (
                    <button type="button" class="link link-alone says" onClick={() => giveBack(engine)}>
                      {t('welcomeTakeBack')}
                      <span class="visually-hidden">: {engine.name}</span>
                    </button>
                  )}
                  {!whole(engine) && (
                    <button type="button" class="button button-small" onClick={() => ask(hostPatterns(engine))}>
                      {t('optionsAllow')}
                      <span class="visually-hidden"> {engine.name}</span>
                    </button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function health(sites: number, looking: boolean): string {
  if (sites === 0) return t('stateNoSites');
  if (!looking) return t('optionsHealthNotYet');
  return sites === 1 ? t('optionsHealthOne') : t('optionsHealth', String(sites));
}
