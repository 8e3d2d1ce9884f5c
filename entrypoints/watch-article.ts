import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchArticle } from '../utils/page/watch-article.ts';

/** Runs on the sites she allowed for what she reads. Notices that an article was read to its end; says no more than that. */
export default defineUnlistedScript(() => {
  watchArticle();
});
