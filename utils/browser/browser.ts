/** The one place that names the extension API for the background and our own pages. Page-side code never imports it. */
import browser from 'webextension-polyfill';

export { browser };
