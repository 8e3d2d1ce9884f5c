import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchSearch } from '../utils/page/watch-search.ts';

/** Runs in the results pages she allowed. Notices a submitted search; decides nothing, shows nothing, keeps nothing. */
export default defineUnlistedScript(() => {
  watchSearch();
});
