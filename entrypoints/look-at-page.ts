import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage } from '../utils/page/look-at-page.ts';

/** Put into a page only when she sends it to somebody: one look, whose answer goes back to the popup. */
export default defineUnlistedScript(() => lookAtPage(document));
