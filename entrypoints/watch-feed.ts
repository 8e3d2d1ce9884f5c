import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFeed } from '../utils/page/watch-feed.ts';

/** Runs on the feeds she allowed. Notices that a scroll goes on; decides nothing, shows nothing, keeps nothing. */
export default defineUnlistedScript(() => {
  watchFeed();
});
