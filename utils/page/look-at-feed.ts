import type { FeedLook } from '../signals/feed-look.ts';

/** Where people send each other links. */
const messengers =
  /(^|\.)(whatsapp\.com|telegram\.org|messenger\.com|signal\.org|discord\.com|slack\.com|mail\.google\.com|messages\.google\.com|chat\.google\.com|mail\.yahoo\.com|outlook\.live\.com|outlook\.office\.com|mail\.proton\.me|teams\.live\.com|icloud\.com)$/;

const oneArticle = /^(NewsArticle|Article|BlogPosting|ReportageNewsArticle|Recipe|ScholarlyArticle|TechArticle)$/;
const reallyWatched = 60;

/** Looks once. Reads what the page declares for machines, and its videos' own clocks. */
export function lookAtFeed(page: Document): FeedLook {
  return {
    article: declaresArticle(page),
    feed: page.querySelector('[role="feed"]') !== null,
    fromFriend: cameFromMessage(page),
    playing: whatPlays(page),
  };
}

function declaresArticle(page: Document): boolean {
  const items = [...page.querySelectorAll('[itemscope][itemtype]')].filter((item) =>
    oneArticle.test(item.getAttribute('itemtype')?.split('/').at(-1) ?? ''),
  );
  if (items.length === 1) return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) => {
    try {
      return typesOf(JSON.parse(script.textContent ?? '')).some((type) => oneArticle.test(type));
    } catch {
      return false;
    }
  });
}

/** The types of what is declared at the top; an article inside a list of articles is not this page. */
function typesOf(declared: unknown): string[] {
  if (Array.isArray(declared)) return declared.flatMap(typesOf);
  if (typeof declared !== 'object' || declared === null) return [];
  const { '@type': type, '@graph': graph } = declared as { '@type'?: unknown; '@graph'?: unknown };
  return [type, ...(Array.isArray(type) ? type : [])].filter((one) => typeof one === 'string').concat(typesOf(graph));
}

function cameFromMessage(page: Document): boolean {
  const [landed] = performance.getEntriesByType('navigation');
  if (!page.referrer || landed?.name.split('#')[0] !== page.location.href.split('#')[0]) return false;
  return messengers.test(new URL(page.referrer).hostname);
}

function whatPlays(page: Document): FeedLook['playing'] {
  const heard = [...page.querySelectorAll('video')].filter((video) => !video.paused && !video.muted && isSeen(video));
  if (heard.length === 0) return 'no';
  return heard.some((video) => playedFor(video) > reallyWatched) ? 'long' : 'yes';
}

/** Seconds of it that were played, on this round. */
function playedFor({ played, currentTime }: HTMLVideoElement): number {
  let sum = 0;
  for (let part = 0; part < played.length; part += 1) sum += played.end(part) - played.start(part);
  return Math.max(sum, Number.isFinite(currentTime) && sum > 0 ? Math.min(sum, currentTime) : 0);
}

/** At least a quarter of it is in sight. */
function isSeen(video: HTMLVideoElement): boolean {
  const { top, bottom, left, right, width, height } = video.getBoundingClientRect();
  const across = Math.min(right, innerWidth) - Math.max(left, 0);
  const down = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return across > 0 && down > 0 && across * down >= (width * height) / 4;
}
