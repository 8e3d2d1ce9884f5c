/** What a page says of itself once a scroll on it has become long: yes or no, never a word of what stands there. */
export interface FeedLook {
  /** It declares one article or one recipe; live coverage is neither. */
  readonly article: boolean;
  /** It declares a feed. */
  readonly feed: boolean;
  /** She came here from a message, and has not gone on to another page since. */
  readonly fromFriend: boolean;
  /** A video with sound runs in sight; `long`: for more than a minute. */
  readonly playing: 'no' | 'yes' | 'long';
}
