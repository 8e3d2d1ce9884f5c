import { useState } from 'preact/hooks';
import { useOutside } from '../../components/use-outside.ts';
import { activePage } from '../../utils/browser/active-page.ts';
import { coveredBy, requestOrigins, takeBack } from '../../utils/browser/grants.ts';
import type { Result } from '../../utils/errors/result.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Pauses, Settings } from '../../utils/nudge/settings.ts';
import { hostOfPattern, hostPatterns } from '../../utils/signals/granted-hosts.ts';
import { afterAllowing } from '../../utils/signals/purposes.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { isUnder, type NeverNoticed, type ThisPage, thisPage } from './this-page.ts';

interface Props {
  readonly settings: Settings;
  readonly pauses: Pauses;
  /** Every origin that the browser grants now. */
  readonly origins: readonly string[];
  readonly isNever: NeverNoticed;
  /** Does one change; gives what was kept, or nothing and says so beside the list. */
  readonly onChange: (change: Promise<Result<Settings>>) => Promise<Settings | undefined>;
  readonly onGrantsChanged: () => void;
}

/** A page does not change under an open popup. */
const neverChanges = () => () => undefined;
const withOne = (list: readonly string[], one: string) => [...new Set([...list, one])];
const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);

/** One quiet line about the page under the toolbar: notice scrolling here, stop it, or call it work. */
export function ScrollHere({ settings, pauses, origins, isNever, onChange, onGrantsChanged }: Props) {
  const [address] = useOutside(activePage, neverChanges);
  const [said, setSaid] = useState<MessageKey>();
  const grantedOf = (hosts: readonly string[]) => coveredBy(origins, hostPatterns({ hosts })).map(hostOfPattern);
  const host = address?.startsWith('https://') ? new URL(address).hostname : '';
  const here = thisPage(address, grantedOf([host]), { ...settings, notHere: pauses.notHere }, isNever);
  if (!here) return null;

  // The browser asks only straight from the click: nothing is awaited before it. Its question may close the popup, so
  // that the wish is kept at once; without the grant it does nothing.
  function notice({ host: added, hosts, own }: Extract<ThisPage, { is: 'unnoticed' }>) {
    const before = grantedOf(hosts);
    const asked = requestOrigins(hostPatterns({ hosts }));
    const kept = onChange(
      changeSettings((now) =>
        own ? { addedFeeds: withOne(now.addedFeeds, added) } : afterAllowing('feeds', hosts, before, now),
      ),
    );
    void asked.then(async (given) => {
      setSaid(given ? 'popupNoticeFrom' : 'optionsNotGiven');
      await kept;
      if (!given && own) await onChange(changeSettings((now) => ({ addedFeeds: without(now.addedFeeds, added) })));
      onGrantsChanged();
    });
  }

  /** Taken off her list first, so that what the browser keeps is not looked at either. */
  async function stop(added: string, alsoWork: boolean) {
    setSaid(undefined);
    const kept = await onChange(
      changeSettings((now) => ({
        addedFeeds: without(now.addedFeeds, added),
        ...(alsoWork && { workSites: withOne(now.workSites, added) }),
      })),
    );
    if (!kept) return;
    const own = here?.is === 'noticed' && here.own;
    if (own && !(await takeBack(hostPatterns({ hosts: [added] })))) setSaid('optionsNotTaken');
    onGrantsChanged();
  }

  function notWork(site: string) {
    void onChange(changeSettings((now) => ({ workSites: now.workSites.filter((one) => !isUnder(site, one)) })));
  }

  return (
    <section class="here" aria-label={t('popupHere')}>
      {here.is === 'unnoticed' && (
        <button type="button" class="link link-act link-alone" onClick={() => notice(here)}>
          {t('popupNotice')}
        </button>
      )}
      {here.is !== 'unnoticed' && <p class="here-says">{t(here.is === 'work' ? 'popupHereWork' : 'popupNoticing')}</p>}
      {here.is === 'noticed' && here.own && (
        <button type="button" class="link link-act link-alone" onClick={() => void stop(here.host, false)}>
          {t('popupNoticeStop')}
        </button>
      )}
      {here.is === 'noticed' && (
        <button type="button" class="link link-alone" onClick={() => void stop(here.host, true)}>
          {t('popupThisIsWork')}
        </button>
      )}
      {here.is === 'work' && (
        <button type="button" class="link link-alone" onClick={() => notWork(here.host)}>
          {t('popupNotWork')}
        </button>
      )}
      <p class="says here-said" role="status">
        {said ? t(said) : ''}
      </p>
    </section>
  );
}
