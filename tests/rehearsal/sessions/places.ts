import type { Growth } from './scroller.ts';
import type { Place } from './session.ts';

type More = Partial<Omit<Place, 'url' | 'counts'>>;

/** A page on which drifting is drifting. */
const drifts = (url: string, growth: Growth = 'feed', more: More = {}): Place => ({
  url,
  screens: 10,
  growth,
  counts: true,
  ...more,
});

/** A page she came to for something. */
const meant = (url: string, growth: Growth = 'fixed', more: More = {}): Place => ({
  url,
  screens: 30,
  growth,
  counts: false,
  ...more,
});

export const reddit = drifts('https://www.reddit.com/');
export const subreddit = drifts('https://www.reddit.com/r/AmItheAsshole/');
export const redditThread = drifts('https://www.reddit.com/r/AskReddit/comments/1abc2d/what_is/', 'feed', {
  screens: 14,
});
export const x = drifts('https://x.com/home');
export const xSteadyLength = drifts('https://x.com/home', 'recycled', { screens: 12, feed: true });
export const xStatus = drifts('https://x.com/someone/status/1766000000000000000');
export const facebook = drifts('https://www.facebook.com/', 'posts');
export const facebookReel = drifts('https://www.facebook.com/reel/10150001', 'recycled', { screens: 3 });
export const instagram = drifts('https://www.instagram.com/', 'posts');
export const instagramReels = drifts('https://www.instagram.com/reels/DAb1', 'recycled', { screens: 3 });
export const instagramExplore = drifts('https://www.instagram.com/explore/');
export const threads = drifts('https://www.threads.com/');
export const tiktok = drifts('https://www.tiktok.com/foryou', 'recycled', { screens: 4 });
export const shorts = drifts('https://www.youtube.com/shorts/q1w2', 'recycled', { screens: 1 });
export const youtube = drifts('https://www.youtube.com/');
export const pinterest = drifts('https://www.pinterest.com/');
export const tumblr = drifts('https://www.tumblr.com/dashboard');
export const linkedin = drifts('https://www.linkedin.com/feed/', 'posts');
export const bluesky = drifts('https://bsky.app/');
export const spotlight = drifts('https://www.snapchat.com/spotlight/', 'recycled', { screens: 2 });
export const quora = drifts('https://www.quora.com/');
export const nineGag = drifts('https://9gag.com/');
export const mumsnetThread = drifts('https://www.mumsnet.com/talk/am_i_being_unreasonable/5000001-is-it-me', 'feed', {
  screens: 40,
});
export const mumsnetList = drifts('https://www.mumsnet.com/talk/active', 'feed');
export const bbcLive = drifts('https://www.bbc.co.uk/news/live/c0abc1de2fgt', 'feed', { screens: 30 });
export const guardianLive = drifts(
  'https://www.theguardian.com/politics/live/2026/mar/10/westminster-live-updates',
  'feed',
  { screens: 40 },
);
/** On hosts that are in no table: she has to have added them. */
export const addedForum = drifts('https://village.example/latest');
export const addedRoleFeed = drifts('https://commons.example/stream', 'recycled', { screens: 9, feed: true });
export const mastodon = drifts('https://toot.example/home', 'feed', { feed: true });

export const article = meant('https://www.theguardian.com/lifeandstyle/2026/mar/08/on-being-tired', 'fixed', {
  article: true,
  screens: 200,
});
export const lazyArticle = meant('https://www.bbc.co.uk/news/articles/c1abc2de3fgo', 'lazy', {
  article: true,
  screens: 90,
});
export const addedArticle = meant('https://village.example/stories/a-long-one', 'lazy', {
  article: true,
  screens: 110,
});
export const recipe = meant('https://village.example/lentil-soup', 'fixed', { article: true, screens: 14 });
export const ungrantedRecipe = meant('https://recipes.example/lentil-soup', 'lazy', { screens: 14 });
export const doc = meant('https://docs.google.com/document/d/1aB/edit', 'fixed', { screens: 60 });
export const sheet = meant('https://docs.google.com/spreadsheets/d/1aB/edit', 'recycled', { screens: 40 });
export const map = meant('https://www.google.com/maps/@51.5,-0.1,14z', 'recycled', { screens: 1 });
export const pdf = meant('file:///home/her/leaflet.pdf', 'fixed', { screens: 300 });
export const webPdf = meant('https://leaflets.example/weaning.pdf', 'fixed', { screens: 300 });
export const shop = meant('https://shop.example/women/dresses', 'feed');
export const codeReview = meant('https://github.com/some/thing/pull/42/files', 'lazy', { screens: 400 });
export const wiki = meant('https://en.wikipedia.org/wiki/Sleep', 'fixed', { screens: 80 });
export const facebookMessages = meant('https://www.facebook.com/messages/t/100001', 'chat');
export const instagramDirect = meant('https://www.instagram.com/direct/t/170001/', 'chat');
export const xMessages = meant('https://x.com/messages/1-2', 'chat');
export const linkedinMessages = meant('https://www.linkedin.com/messaging/thread/2-a/', 'chat');
export const whatsapp = meant('https://web.whatsapp.com/', 'chat');
export const namedFacebookGroup = meant('https://www.facebook.com/groups/leedstwins', 'posts');
export const namedSubreddit = meant('https://www.reddit.com/r/NewParents/', 'feed');
export const redditSearch = meant('https://www.reddit.com/search/?q=car+seat', 'feed');
export const xSearch = meant('https://x.com/search?q=school%20closed&src=typed_query', 'feed');
export const youtubeSearch = meant('https://www.youtube.com/results?search_query=lullaby', 'feed');
export const pinterestSearch = meant('https://www.pinterest.com/search/pins/?q=small%20kitchen', 'feed');
export const facebookSearch = meant('https://www.facebook.com/search/top?q=pram', 'feed');
export const linkedinSearch = meant('https://www.linkedin.com/search/results/people/?keywords=nurse', 'feed');
export const youtubeVideo = meant('https://www.youtube.com/watch?v=q1w2e3', 'feed', { screens: 6 });
export const childrens = meant('https://www.youtubekids.com/', 'feed');
export const facebookSettings = meant('https://www.facebook.com/settings/', 'fixed', { screens: 9 });

/** The same page, opened from a friend's message. */
export const fromFriend = (place: Place): Place => ({ ...place, from: 'friend', counts: false });
/** The same page, where it does not count for another reason. */
export const not = (place: Place, more: Partial<Place> = {}): Place => ({ ...place, ...more, counts: false });
/** The same page, built another way. */
export const built = (place: Place, more: Partial<Place>): Place => ({ ...place, ...more });
