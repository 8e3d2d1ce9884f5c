import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtFeed } from '../utils/page/look-at-feed.ts';

/** Put into a feed only when a scroll there has become long: one look, whose answer goes back to the background. */
export default defineUnlistedScript(() => lookAtFeed(document));
