import { cleanLink, type Refusal } from '../../utils/share/clean-link.ts';
import { plainText } from '../../utils/share/plain-text.ts';
import { searchQuery } from '../../utils/signals/search-query.ts';
import type { Handed } from './handed-over.ts';

/** What can be sent from here. */
export type ToShare =
  /** Nothing is said: a sensitive site, a page of results, a page of ours. The popup looks as if there were no sending. */
  | { readonly is: 'absent' }
  | { readonly is: 'refused'; readonly why: Exclude<Refusal, 'sensitive'> }
  | {
      readonly is: 'page';
      /** As the browser told it; cleaned again, with what the page declares, when she picks somebody. */
      readonly address: string;
      /** One line of plain text; the address where the page has no title. */
      readonly title: string;
      /** The tidied address as far as it is known without a look at the page. */
      readonly href: string;
      /** The tab to look into at her click; absent for a link or a picture, which lead elsewhere. */
      readonly tabId?: number | undefined;
      readonly picture: boolean;
      readonly selection?: string | undefined;
      /** Whom she named in the address bar. */
      readonly name?: string | undefined;
    };

/** A page, a link or a picture that can be sent. */
export type PageToShare = Extract<ToShare, { is: 'page' }>;

interface Under {
  readonly tabId?: number | undefined;
  readonly address: string;
  readonly title: string;
}

const absent = { is: 'absent' } as const;

/**
 * What the share block stands for. It is absent on the sensitive hosts and on every page of results, whatever was
 * searched there, so that its absence tells nobody of anything (promises S12, S21, S22): what comes from such a page
 * goes to nobody either.
 */
export function whatToShare(under: Under | undefined, handed: Handed | undefined, ours: string): ToShare {
  const page = handed?.page ?? under;
  if (page?.address.startsWith(ours)) return absent;
  if (!page) return { is: 'refused', why: 'browser-page' };
  const whole = cleanLink(page.address);
  if ((!whole.ok && whole.why === 'sensitive') || searchQuery(page.address)) return absent;

  const meant = handed?.link;
  const link = meant ? cleanLink(meant.address) : whole;
  if (!link.ok) return link.why === 'sensitive' ? absent : { is: 'refused', why: link.why };
  if (meant && (searchQuery(meant.address) || searchQuery(link.href))) return absent;
  const title = meant ? '' : plainText(page.title.replace(/^\s*\(\d{1,4}\+?\)\s*/, ''), 200);
  return {
    is: 'page',
    address: meant?.address ?? page.address,
    title: title || shownLink(link.href),
    href: link.href,
    tabId: meant ? undefined : page.tabId,
    picture: meant?.picture === true,
    selection: handed?.selection,
    name: handed?.name,
  };
}

/** A link as it is shown: without its scheme. */
export function shownLink(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
