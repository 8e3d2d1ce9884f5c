import { isChildrensSite } from './childrens-sites.ts';
import { type FeedKind, type FeedSite, feedSites } from './feed-sites.ts';
import { isNeverStep } from './never-steps.ts';
import { type AddressParts, addressParts, hostOf, twinOf } from './page-address.ts';

/** What she said herself about the places she goes to, as it stands in her settings: hosts, hosts, addresses. */
export interface HerPlaces {
  readonly addedFeeds: readonly string[];
  readonly workSites: readonly string[];
  readonly namedGroups: readonly string[];
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
  if (isChildrensSite(page.host, page.path) || isForWriting(page.host)) return 'never';
  if (own.workSites.some((work) => isAtOrBelow(page.host, twinOf(hostOf(work) ?? '')))) return 'never';
  if (own.namedGroups.some((group) => isIn(page, group)) || isHeavy(page.path) || wasAskedFor(page)) return 'never';
  const steps = site ? page.steps.slice(0, 1) : page.steps;
  return steps.some(isNeverStep) ? 'never' : kindByPath(site ?? commonForms, page.path);
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
function isIn(page: AddressParts, group: string): boolean {
  const named = addressParts(/^[a-z]+:\/\//i.test(group) ? group.replace(/^http:/i, 'https:') : `https://${group}`);
  if (!named || !isSamePlace(page.host, named.host)) return false;
  const path = /^\/(?:groups|r|c|m|i\/communities|communities)\/[^/]+/.exec(named.path)?.[0] ?? named.path;
  return path === '/' || `${page.path}/`.startsWith(`${path}/`);
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

/** The results of a search, or one video, whatever the path. */
function wasAskedFor({ path, query }: AddressParts): boolean {
  return (
    /[?&](?:q|query|search|search_query|keywords?|v)=[^&]/.test(query) || (path === '/' && /[?&]s=[^&]/.test(query))
  );
}

interface Forms {
  readonly paths: FeedSite['paths'];
  readonly elsewhere: FeedKind;
}

/** What common software for forums, news and Mastodon puts where: for a site of her own adding. */
const commonForms: Forms = {
  paths: [
    ['/(live|*/live|*/*/live|live-news|*/live-news|*/*/live-news)/**', 'thread'],
    ['/(#/#|*/#/#|*/*/#/#)/**', 'never'],
    [
      '/(article|articles|recipe|recipes|story|watch|video|videos|wp-content|*/article|*/articles|*/recipes)/*/**',
      'never',
    ],
    ['/(*/|)(*.pdf|*.jpg|*.jpeg|*.png|*.mp4)', 'never'],
    ['/(home|public|explore|tags|latest|top|hot|recent|popular|trending|timeline|feed)/**', 'timeline'],
    ['/(@*|users/*/statuses)/#', 'thread'],
    ['/(@*|@*/with_replies|@*/media)', 'timeline'],
    ['/(shorts|reels|reel)/**', 'shorts'],
    ['/(*/|)(viewtopic|showthread).php', 'thread'],
    ['/(*/|)(viewforum|forumdisplay).php', 'timeline'],
    ['/(*/|)(threads|topic|topics|thread|d|discussion|viewtopic|showthread|post|comments)/*/**', 'thread'],
    ['/(*/|)t/*/#/**', 'thread'],
    ['/r/*/comments/**', 'thread'],
    ['/(*/|)(forum|forums|board|boards|category|c|r|community|communities|discussions)/**', 'timeline'],
  ],
  elsewhere: 'maybe',
};

const compiled = new Map<Forms, RegExp>();

/** One pattern for all paths, a group for each; made when a site is first met since the worker woke. */
function kindByPath(forms: Forms, path: string): FeedKind {
  let pattern = compiled.get(forms);
  if (!pattern) {
    pattern = new RegExp(`^(?:${forms.paths.map(([form]) => `(${formSource(form)})`).join('|')})$`);
    compiled.set(forms, pattern);
  }
  const index = pattern.exec(path)?.findIndex((part, at) => at > 0 && part !== undefined) ?? 0;
  return forms.paths[index - 1]?.[1] ?? forms.elsewhere;
}

function formSource(form: string): string {
  const source = form.endsWith('/**') ? `${form.slice(0, -3)}(?:/<)?` : form;
  return source
    .replace(/[.+$]/g, '\\$&')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('*', '[^/]+')
    .replaceAll('#', '\\d+')
    .replace('<', '.*');
}
