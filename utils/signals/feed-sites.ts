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
   * `#` a whole number as a step or a part of one, a `**` at the end is all that follows, nothing included; steps in
   * brackets are choices (`/(hot|new)`). Written in lower case: capitals in an address make no difference. A first step
   * that means the same everywhere (messages, search, settings, signing in: utils/signals/never-steps.ts) is `never`
   * before a row is asked, and need not be named here.
   */
  readonly paths: readonly (readonly [path: string, kind: FeedKind])[];
  /** What any other page of the site is. */
  readonly elsewhere: FeedKind;
}

function hosts(list: string): string[] {
  return list.trim().split(/\s+/);
}

const pinterestLanguages =
  'ar au br cl co cz de es fi fr gr hu id ie in it jp kr mx nl no nz ph pl pt ro ru se sk th tr uk vn za';
const pinterestDomains = 'com at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nz ph pt se';
const quoraLanguages = 'ar bn da de el es fi fr gu he hi hu id it ja kn ko ml mr nl no pl pt ro ru sv ta te tr zh';

export const feedSites: readonly FeedSite[] = [
  {
    id: 'reddit',
    name: 'Reddit',
    hosts: hosts('www.reddit.com reddit.com old.reddit.com new.reddit.com sh.reddit.com m.reddit.com np.reddit.com'),
    paths: [
      ['/', 'timeline'],
      ['/(hot|new|top|best|rising|controversial|explore)/**', 'timeline'],
      ['/(r|user)/*/comments/**', 'thread'],
      ['/comments/**', 'thread'],
      ['/r/*/(search|wiki|about|submit|s|mod|config|gallery)/**', 'never'],
      ['/r/**', 'timeline'],
      ['/user/*/(search|saved|upvoted|downvoted|hidden|history|draft|about)/**', 'never'],
      ['/user/*/m/**', 'timeline'],
      ['/(u|user)/*/**', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'x',
    name: 'X',
    hosts: hosts('x.com www.x.com mobile.x.com twitter.com www.twitter.com mobile.twitter.com'),
    paths: [
      ['/', 'timeline'],
      ['/(home|explore|hashtag|following)/**', 'timeline'],
      ['/i/(lists|communities|events|topics|timeline|trending)/**', 'timeline'],
      ['/i/(status|web/status)/**', 'thread'],
      ['/i/bookmarks/**', 'maybe'],
      ['/i/**', 'never'],
      ['/(communities|who_to_follow|follower_requests)/**', 'never'],
      ['/*/status/*', 'thread'],
      ['/*/status/*/(photo|video)/#', 'thread'],
      ['/*/(with_replies|media|likes|highlights|superfollows|timelines)/**', 'timeline'],
      ['/*/lists/*', 'timeline'],
      ['/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    hosts: hosts(`
      www.facebook.com facebook.com m.facebook.com web.facebook.com touch.facebook.com mbasic.facebook.com
      de-de.facebook.com en-gb.facebook.com es-es.facebook.com es-la.facebook.com fr-fr.facebook.com
      it-it.facebook.com nl-nl.facebook.com pl-pl.facebook.com pt-br.facebook.com sv-se.facebook.com`),
    paths: [
      ['/', 'timeline'],
      ['/(home.php|feed|latest|hashtag)/**', 'timeline'],
      ['/(reel|reels|share/r)/**', 'shorts'],
      ['/watch/reels/**', 'shorts'],
      // The list of films; a single one has its number behind it and is left alone.
      ['/watch', 'maybe'],
      ['/groups/feed', 'timeline'],
      ['/groups/(discover|joins|create|you|search|browse|notifications)/**', 'never'],
      ['/groups/*/(posts|permalink)/**', 'thread'],
      ['/groups/*', 'timeline'],
      ['/groups/**', 'never'],
      ['/(photo|photo.php|story.php|permalink.php)/**', 'thread'],
      ['/(share|share/p)/*', 'thread'],
      [
        '/(share|friends|saved|memories|gaming|media|messenger_media|stories|live|ads|business|pages|bookmarks|birthdays|weather|fundraisers|checkpoint|recover|dialog|sharer|sharer.php|policy.php|r.php|places|n|video|videos|me|ai)/**',
        'never',
      ],
      ['/(p|people)/**', 'timeline'],
      ['/profile.php', 'timeline'],
      ['/*/(posts|permalink|photos)/*/**', 'thread'],
      ['/*/posts', 'timeline'],
      ['/*/reels', 'timeline'],
      ['/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    hosts: hosts('www.instagram.com instagram.com m.instagram.com'),
    paths: [
      ['/', 'timeline'],
      ['/explore/(search|people)/**', 'never'],
      ['/(explore|popular)/**', 'timeline'],
      ['/(reels|reel)/audio/*', 'timeline'],
      ['/(reels|reel)/**', 'shorts'],
      ['/*/reel/*', 'shorts'],
      ['/p/**', 'thread'],
      ['/*/p/*', 'thread'],
      ['/(tv|stories|emails|your_activity|archive|challenge|n|ar|web|nametag|qr|a|s|press|lite)/**', 'never'],
      ['/*/(tagged|reels|reposts|channel)', 'timeline'],
      ['/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'threads',
    name: 'Threads',
    hosts: hosts('www.threads.com threads.com www.threads.net threads.net'),
    paths: [
      ['/', 'timeline'],
      ['/(for_you|following|custom_feed|topic)/**', 'timeline'],
      ['/(liked|saved)', 'maybe'],
      ['/t/*', 'thread'],
      ['/@*/post/**', 'thread'],
      ['/@*', 'timeline'],
      ['/@*/(replies|media|reposts)', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    hosts: hosts('www.tiktok.com tiktok.com m.tiktok.com'),
    paths: [
      ['/', 'shorts'],
      ['/(foryou|following|friends)', 'shorts'],
      ['/(en|de-de|es|fr|it-it|nl-nl|pl-pl|pt-br)', 'shorts'],
      ['/(en|de-de|es|fr|it-it|nl-nl|pl-pl|pt-br)/(foryou|following|friends)', 'shorts'],
      ['/@*/(video|photo)/*', 'shorts'],
      ['/(explore|tag|music|discover|channel|topics)/**', 'timeline'],
      ['/@*', 'timeline'],
      ['/@*/(playlist|collection)/*', 'maybe'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    hosts: hosts('www.youtube.com youtube.com m.youtube.com'),
    paths: [
      ['/', 'timeline'],
      ['/shorts/**', 'shorts'],
      ['/feed/(subscriptions|trending|explore)/**', 'timeline'],
      ['/(hashtag|source)/**', 'timeline'],
      ['/(@*|channel/*|c/*|user/*)', 'timeline'],
      ['/(@*|channel/*|c/*|user/*)/(featured|videos|shorts|streams|community|posts|podcasts|releases)', 'timeline'],
      ['/post/*', 'thread'],
      ['/(gaming|premium_benefits)', 'maybe'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'pinterest',
    name: 'Pinterest',
    hosts: [
      ...hosts(pinterestDomains).flatMap((domain) => [`www.pinterest.${domain}`, `pinterest.${domain}`]),
      ...hosts(pinterestLanguages).map((language) => `${language}.pinterest.com`),
    ],
    paths: [
      ['/', 'timeline'],
      ['/(homefeed|today|ideas|explore|following|topics)/**', 'timeline'],
      // A pin is often a recipe or a pattern she was after; below it stands a feed without an end.
      ['/pin/*', 'maybe'],
      [
        '/(pin|_|pin-builder|pin-creation-tool|business|news_hub|analytics|ads|password|categories|videos|shopping-list)/**',
        'never',
      ],
      ['/*', 'timeline'],
      ['/*/(_created|_saved|_pins|pins|boards|_shop)', 'timeline'],
      // A board may be the plan for a birthday or somebody's endless wall.
      ['/*/*', 'maybe'],
      ['/*/*/*', 'maybe'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    hosts: hosts('www.tumblr.com tumblr.com'),
    paths: [
      ['/', 'timeline'],
      ['/(dashboard|explore|tagged|communities|timeline)/**', 'timeline'],
      ['/likes', 'maybe'],
      ['/blog/view/*/#/**', 'thread'],
      ['/blog/view/*', 'timeline'],
      [
        '/(blog|new|following|followers|domains|live|tumblrmart|customize|reblog|oauth|premium|themes|video|audio)/**',
        'never',
      ],
      ['/*/#/**', 'thread'],
      ['/*', 'timeline'],
      ['/*/(tagged/*|archive)/**', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    hosts: hosts('www.linkedin.com linkedin.com m.linkedin.com'),
    // Somebody's profile is a curriculum vitae, and a company's a firm she may work with: only what they posted counts.
    paths: [
      ['/', 'timeline'],
      ['/feed/update/**', 'thread'],
      ['/feed', 'timeline'],
      ['/feed/(following|hashtag|topic)/**', 'timeline'],
      ['/posts/**', 'thread'],
      ['/(in|company|school|showcase)/*/(recent-activity|posts)/**', 'timeline'],
      ['/groups/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    hosts: hosts('bsky.app www.bsky.app'),
    paths: [
      ['/', 'timeline'],
      ['/(hashtag|topic)/**', 'timeline'],
      ['/video-feed', 'shorts'],
      ['/saved', 'maybe'],
      ['/profile/*', 'timeline'],
      ['/profile/*/post/*', 'thread'],
      ['/profile/*/(feed|lists)/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    // A few large ones. Any other instance is a feed of her own adding, and known by the same paths.
    hosts: hosts(`
      mastodon.social mastodon.online mastodon.world mstdn.social mas.to masto.ai mastodonapp.uk toot.wales mastodon.scot
      mastodon.ie aus.social mstdn.ca mstdn.jp troet.cafe norden.social mastodon.nl mamot.fr piaille.fr mastodon.uno
      hachyderm.io fosstodon.org mastodon.art universeodon.com mindly.social toot.community`),
    paths: [
      ['/', 'timeline'],
      ['/(home|public|explore|tags|links|lists)/**', 'timeline'],
      ['/deck/(home|public|explore|tags|links|lists)/**', 'timeline'],
      ['/web/timelines/**', 'timeline'],
      ['/(favourites|bookmarks)', 'maybe'],
      ['/(@*|deck/@*)', 'timeline'],
      ['/(@*|deck/@*)/(with_replies|media|featured|tagged/*)', 'timeline'],
      ['/(@*|deck/@*)/#', 'thread'],
      ['/users/*/statuses/#', 'thread'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    // web.snapchat.com is left out on purpose: her chats.
    hosts: hosts('www.snapchat.com snapchat.com'),
    paths: [
      ['/spotlight/**', 'shorts'],
      ['/(@*|add/*|p/*)/spotlight/**', 'shorts'],
      ['/(explore|topic|discover)/**', 'timeline'],
      ['/(@*|add/*)', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'quora',
    name: 'Quora',
    hosts: [...hosts('www.quora.com quora.com'), ...hosts(quoraLanguages).map((language) => `${language}.quora.com`)],
    paths: [
      ['/', 'timeline'],
      ['/(following|topic)/**', 'timeline'],
      ['/profile/*', 'timeline'],
      ['/profile/*/(answers|posts|questions|all_posts|all_answers)/**', 'timeline'],
      [
        '/(profile|answer|spaces|bookmarks|content|partners|business|qemail|quoraplus|link-email|sitemap|stats|drafts)/**',
        'never',
      ],
      ['/(unanswered/*|*-*)/**', 'thread'],
    ],
    elsewhere: 'never',
  },
  {
    id: '9gag',
    name: '9GAG',
    hosts: hosts('9gag.com www.9gag.com m.9gag.com'),
    paths: [
      ['/', 'timeline'],
      ['/gag/*', 'thread'],
      ['/(u|tag|interest|home|hot|trending|fresh|top|shuffle)/**', 'timeline'],
      ['/(rules|tips|tv|member|tos|report-problems|boards)/**', 'never'],
      ['/*', 'timeline'],
      ['/*/(hot|fresh|trending|top)', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'mumsnet',
    name: 'Mumsnet',
    hosts: hosts('www.mumsnet.com mumsnet.com'),
    paths: [
      ['/talk', 'timeline'],
      [
        '/talk/(search|users|customise|messages|inbox|watching|im-on|started|saved|i-am-on|im-watching|i-started|new|start)/**',
        'never',
      ],
      ['/talk/*', 'timeline'],
      ['/talk/*/(new|start)', 'never'],
      ['/talk/*/*', 'thread'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'netmums',
    name: 'Netmums',
    hosts: hosts('www.netmums.com netmums.com'),
    paths: [
      ['/(coffeehouse|forum)/(search*|members|drop-clinic*|login*|private*|newthread*|newreply*|usercp*)/**', 'never'],
      ['/(coffeehouse|forum)/(#-*|*/#-*|*/*/#-*|*/*/*/#-*)', 'thread'],
      ['/(coffeehouse|forum)', 'timeline'],
      ['/(coffeehouse|forum)/*', 'timeline'],
      ['/(coffeehouse|forum)/*/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'bbc',
    name: 'BBC',
    hosts: hosts('www.bbc.co.uk bbc.co.uk www.bbc.com bbc.com m.bbc.co.uk m.bbc.com'),
    paths: [
      ['/', 'timeline'],
      ['/(home|news|sport|business|innovation|culture|arts|travel|future-planet)', 'timeline'],
      ['/(news|sport|sport/*|sport/*/*)/live/**', 'thread'],
      ['/news/topics/*', 'timeline'],
      // Its older articles end in a number; the newer ones, films and quizzes stand a step further down.
      ['/(news|sport|news/*|sport/*)/(#|*-#)', 'never'],
      ['/(news|sport)/*', 'timeline'],
      ['/news/(world|england|scotland|wales|northern_ireland)/*', 'timeline'],
      ['/sport/*/*', 'maybe'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'guardian',
    name: 'The Guardian',
    hosts: hosts('www.theguardian.com theguardian.com amp.theguardian.com'),
    paths: [
      ['/', 'timeline'],
      ['/(*|*/*)/live/*/**', 'thread'],
      [
        '/(info|crosswords|email-newsletters|membership|preference|discussion|gnm*|observer-archive|guardian-masterclasses|recipes)/**',
        'never',
      ],
      ['/(*|*/*|*/*/*)/#/**', 'never'],
      ['/(*|*/*|*/*/*)/(crosswords|video|audio|gallery|interactive|picture|cartoon)/**', 'never'],
      ['/(*|*/*|*/series/*|*/*/all)', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'mail',
    name: 'Daily Mail',
    hosts: hosts(
      'www.dailymail.co.uk dailymail.co.uk m.dailymail.co.uk www.dailymail.com dailymail.com m.dailymail.com',
    ),
    paths: [
      ['/', 'timeline'],
      ['/(*/live|live)/**', 'thread'],
      ['/(registration|coupon|puzzles|games|shopping|bestbuys|mailplus)/**', 'never'],
      ['/(*|*/*|*/*/*)/index.html', 'timeline'],
      ['/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
  {
    id: 'cnn',
    name: 'CNN',
    hosts: hosts('www.cnn.com cnn.com edition.cnn.com us.cnn.com lite.cnn.com arabic.cnn.com cnnespanol.cnn.com'),
    paths: [
      ['/', 'timeline'],
      ['/(*|*/*|#/#/#/*)/live-news/**', 'thread'],
      [
        '/(weather|live-tv|tv|audio|videos|video|watch|games|interactive|cnn-underscored|profiles|transcripts|#)/**',
        'never',
      ],
      ['/specials/**', 'timeline'],
      ['/world/(middle-east|united-kingdom)', 'timeline'],
      ['/*', 'timeline'],
      ['/*/(article|*-*)', 'never'],
      ['/*/*', 'timeline'],
    ],
    elsewhere: 'never',
  },
];
