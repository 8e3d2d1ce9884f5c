/**
 * What stands at an address, as far as a long scroll is concerned:
 * - `timeline`: an endless list of other people's posts; scrolling it slowly counts too, while it grows
 * - `shorts`: short videos, one after the other
 * - `thread`: the comments under one thing, or a live page: what somebody may well read, so only a brisk pace counts
 * - `maybe`: counts once it has grown like a feed, or says that it is one
 * - `never`: messages, groups, search, articles, a single video, settings, whatever she came for
 */
export type FeedKind = 'timeline' | 'shorts' | 'thread' | 'maybe' | 'never';

/**
 * The feeds we can notice, one row each. To add one: write its row here and its fixture in
 * tests/fixtures/feed-pages/<id>.json; the manifest, the consent button and the watcher follow from the row.
 * Addresses only: nothing here knows how a page is built, so a redesign breaks nothing.
 */
export interface FeedSite {
  /** Short and stable; also the name of its fixture. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Every host, in full and in lower case: a look-alike or a subdomain that is not listed never matches. */
  readonly hosts: readonly string[];
  /**
   * What stands where; the first path that fits wins. A `*` is one whole step of the path or a part of one (`/@*`), a
   * `**` at the end is all that follows, nothing included; steps in brackets are choices (`/(hot|new)`).
   */
  readonly paths: readonly (readonly [path: string, kind: FeedKind])[];
  /** What any other page of the site is. */
  readonly elsewhere: FeedKind;
}

export const feedSites: readonly FeedSite[] = [
  {
    id: 'reddit',
    name: 'Reddit',
    hosts: ['www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com'],
    paths: [
      ['/', 'timeline'],
      ['/(hot|new|top|best|rising|controversial)/**', 'timeline'],
      ['/r/*/comments/**', 'thread'],
      ['/r/*/search/**', 'never'],
      ['/r/*/(wiki|about|submit)/**', 'never'],
      ['/r/**', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'x',
    name: 'X',
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'mobile.x.com'],
    paths: [],
    elsewhere: 'maybe',
  },
];
