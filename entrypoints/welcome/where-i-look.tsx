import { useId, useState } from 'preact/hooks';
import { useOutside } from '../../components/use-outside.ts';
import { grantedSearchOrigins, onGrantsChanged, requestSearch, takeBack } from '../../utils/browser/grants.ts';
import { inARow } from '../../utils/i18n/format.ts';
import { t } from '../../utils/i18n/t.ts';
import { searchHosts } from '../../utils/signals/granted-hosts.ts';
import { searchEngines } from '../../utils/signals/search-engines.ts';

const wanted = searchHosts();
const readGranted = () => grantedSearchOrigins(wanted);

function names(group: 'engine' | 'site'): string[] {
  return searchEngines.filter((engine) => engine.group === group).map((engine) => engine.name);
}

/** Two panels of one size; neither is pushed, and the one that is not built yet asks for nothing. */
export function WhereILook() {
  return (
    <>
      <div class="panels">
        <Searches />
        <Feeds />
      </div>
      <p class="says">{t('welcomeAsks')}</p>
    </>
  );
}

function Searches() {
  const [granted, again] = useOutside(readGranted, onGrantsChanged);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const some = (granted?.length ?? 0) > 0;
  const whole = granted?.length === wanted.length;
  const language = t('stateLanguage');
  const firstFew = t(
    'welcomeSearchesSays',
    inARow(names('engine').slice(0, 3), language),
    inARow(names('site').slice(0, 2), language),
  );

  // The browser asks only straight from the click: nothing is awaited before it.
  function allow() {
    void requestSearch(wanted).then((given) => {
      setSaid(given ? '' : t('optionsNotGiven'));
      again();
    });
  }

  function giveBack() {
    void takeBack(wanted).then((gone) => {
      setSaid(gone ? '' : t('optionsNotTaken'));
      again();
    });
  }

  return (
    <section class="panel" aria-labelledby={id}>
      <h3 class="panel-title" id={id}>
        {t('welcomeSearches')}
      </h3>
      <p class="says">
        {firstFew}{' '}
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t('welcomeSeeAll')}
        </button>
      </p>
      {all && <p class="says all">{inARow([...names('engine'), ...names('site')], language)}.</p>}
      <div class="panel-act">
        {!whole && (
          <button type="button" class="button" onClick={allow}>
            {t('welcomeAllowSearches')}
          </button>
        )}
        {some && (
          <p class="allowed">
            {t(whole ? 'welcomeAllowed' : 'welcomeAllowedSome')}{' '}
            <button type="button" class="link" onClick={giveBack}>
              {t('welcomeTakeBack')}
            </button>
          </p>
        )}
        <p class="says" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}

function Feeds() {
  const id = useId();
  return (
    <section class="panel panel-later" aria-labelledby={id}>
      <h3 class="panel-title" id={id}>
        {t('welcomeFeeds')}
      </h3>
      <p class="says">{t('welcomeFeedsSays')}</p>
      <div class="panel-act">
        <button type="button" class="button not-yet" disabled>
          {t('welcomeAllowFeeds')}
        </button>
        <p class="says">{t('welcomeFeedsLater')}</p>
      </div>
    </section>
  );
}
