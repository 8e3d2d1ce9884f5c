import { isChildrensSite } from './childrens-sites.ts';
import { type FeedKind, type FeedSite, feedSites } from './feed-sites.ts';
import { isNeverStep } from './never-steps.ts';
import { type AddressParts, addressParts, hostOf, twinOf } from './page-address.ts';
import { fits } from './path-form.ts';

/** What she said herself about the places she goes to, as it stands in her settings: hosts, hosts, addresses. */
export interface HerPlaces {
  readonly addedFeeds: readonly string[];
  readonly workSites: readonly string[];
  readonly namedGroups: readonly string[];
}

/** A place where nothing is noticed whatever she says of it: for children, or where people write to each other. */
export function neverNoticed(host: string, path: string): boolean {
  return isChildrensSite(host, path) || isForWriting(host);
}

/**
 * What stands at an address. Only https on the default port without a user name, on a host of the table or one she
 * added; a children's site, a work site, a named group and where people write to each other are `never`, whatever else
 * is said of them. Pure; never throws, whatever it is given: what cannot be read is `never`.
 */
export function feedKind(address: string, own: HerPlaces): FeedKind {
  const page = addressParts(address);
  if (!page) return 'never';
  const site = feedSites.find(({ hosts }) => hosts.includes(page.host));
  if (!site && !own.addedFeeds.some((added) => twinOf(hostOf(added) ?? '') === twinOf(page.host))) return 'never';
  if (neverNoticed(page.host, page.path)) return 'never';
  if (own.workSites.some((work) => isAtOrBelow(page.host, twinOf(hostOf(work) ?? '')))) return 'never';
  if (own.namedGroups.some((group) => isIn(page, group)) || isHeavy(page.path) || wasAskedFor(page)) return 'never';
  const steps = site ? page.steps.slice(0, 1) : page.steps;
  return steps.some(isNeverStep) ? 'never' : kindByPath(site ?? commonForms, page.steps);
}

const writingHosts = 'whatsapp.com telegram.org messenger.com discord.com slack.com teams.microsoft.com teams.live.com';

function isForWriting(host: string): boolean {
  if (writingHosts.split(' ').some((one) => isAtOrBelow(host, one))) return true;
  const labels = host.split('.');
  return labels.length > 2 && isNeverStep(labels[0] ?? '');
}

function isAtOrBelow(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

/** Whether a page is a group she named, or is below it. She may have copied any page of the group. */
function isIn(page: AddressParts, text: string): boolean {
  const named = addressParts(`https://${text.trim().replace(/^https?:\/\//i, '')}`);
  if (!named || !isSamePlace(page.host, named.host)) return false;
  const group = /^\/(?:groups|r|c|m|talk|communities|i\/communities)\/([^/]+)/.exec(named.path);
  const path = group?.[0] ?? named.path;
  if (path === '/' || `${page.path}/`.startsWith(`${path}/`)) return true;
  if (!named.path.startsWith('/groups/')) return false;
  // A picture from a group on Facebook is shown away from it, with the group's name or number in the query.
  const others = [...new URLSearchParams(page.query).values()];
  return others.some((value) => value.toLowerCase().replace(/^g\./, '') === group?.[1]);
}

function isSamePlace(one: string, other: string): boolean {
  if (twinOf(one) === twinOf(other)) return true;
  return feedSites.some(({ id, hosts }) => id !== 'mastodon' && hosts.includes(one) && hosts.includes(other));
}

/** A corner where people bring what no card may answer. Its address says so, before anybody has typed a word. */
function isHeavy(path: string): boolean {
  return /suicid|suizid|self-?_?harm|domestic[-_]?(?:abuse|violence)|abusiverelationship|(?:^|[^a-z])rape|sexual[-_]?assault/.test(
    path,
  );
}

/** The results of a search, one video, or a document, whatever the site. */
function wasAskedFor({ path, query }: AddressParts): boolean {
  return (
    /[?&](?:q|query|search|search_query|v)=[^&]/.test(query) ||
    (path === '/' && /[?&]s=[^&]/.test(query)) ||
    /\.(?:pdf|jpe?g|png|mp4)$/.test(path)
  );
}

interface Forms {
  readonly paths: FeedSite['paths'];
  readonly elsewhere: FeedKind;
}

/** What common software for forums, news and Mastodon puts where: for a site of her own adding. */
const commonForms: Forms = {
  paths: [
    ['/(|*/)t/*/#/**', 'thread'],
    ['/(live|*/live|*/*/live|live-news|*/live-news|*/*/live-news)/**', 'thread'],
    [
      '/(article|articles|recipe|recipes|story|watch|video|videos|wp-content|*/article|*/articles|*/recipes)/*/**',
      'never',
    ],
    ['/(20#|*/20#|*/*/20#)/(#|*/#)/**', 'never'],
    ['/(home|public|explore|tags|latest|top|hot|recent|popular|trending|timeline|feed)/**', 'timeline'],
    ['/(@*|users/*/statuses)/#', 'thread'],
    ['/(@*|@*/with_replies|@*/media)', 'timeline'],
    ['/(shorts|reels|reel)/**', 'shorts'],
    ['/(|*/)(viewtopic|showthread).php', 'thread'],
    ['/(|*/)(viewforum|forumdisplay).php', 'timeline'],
    ['/(|*/)(threads|topic|topics|thread|d|discussion|viewtopic|showthread|post|comments)/*/**', 'thread'],
    ['/r/*/comments/**', 'thread'],
    ['/(|*/)(forum|forums|board|boards|category|c|r|community|communities|discussions)/**', 'timeline'],
  ],
  elsewhere: 'maybe',
};

function kindByPath({ paths, elsewhere }: Forms, steps: readonly string[]): FeedKind {
  return paths.find(([form]) => fits(form, steps))?.[1] ?? elsewhere;
}
