import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';

/** A row of one of the tables, as far as she decides about it. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

interface Props {
  readonly title: string;
  readonly says?: string;
  readonly sites: readonly Site[];
  /** Which of a site's hosts I may look at for this. */
  readonly allowed: (site: Site) => readonly string[];
  readonly onAllow: (site: Site) => void;
  readonly onTakeBack: (site: Site) => void;
  readonly children?: ComponentChildren;
}

/** Every site of a group, whether I may look there, and the way to change it. */
export function SiteRows({ title, says, sites, allowed, onAllow, onTakeBack, children }: Props) {
  return (
    <section>
      <h2 class="section-title serif">{title}</h2>
      {says && <p class="says">{says}</p>}
      <ul>
        {sites.map((site) => {
          const some = allowed(site).length > 0;
          const whole = allowed(site).length === site.hosts.length;
          return (
            <li class="site" key={site.id}>
              <span class="site-words">
                <span class="site-name">{site.name}</span>
                <span class="says">
                  {t(whole ? 'optionsSiteAllowed' : some ? 'optionsSitePartly' : 'optionsSiteNot')}
                </span>
              </span>
              {some && (
                <button type="button" class="link link-alone says" onClick={() => onTakeBack(site)}>
                  {t('welcomeTakeBack')}
                  <span class="visually-hidden">: {site.name}</span>
                </button>
              )}
              {!whole && (
                <button type="button" class="button button-small" onClick={() => onAllow(site)}>
                  {t('optionsAllow')}
                  <span class="visually-hidden"> {site.name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
